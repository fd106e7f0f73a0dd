# plumbum 1.10.

from plumbum.machines import local as local
from plumbum.machines.ssh_machine import SshMachine as SshMachine
