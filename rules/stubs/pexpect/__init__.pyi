# pexpect 4.9.

from pexpect.pty_spawn import spawn as spawn
from pexpect.pty_spawn import spawnu as spawnu
from pexpect.run import run as run
from pexpect.run import runu as runu
