# plumbum: machines.

from plumbum.machines.local import local as local
