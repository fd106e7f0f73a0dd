# pyserial 3.5: the ports of this machine.

from effects import blocks
from serial.tools.list_ports_posix import comports as comports

@blocks("file")
def grep(regexp, include_links=...): ...
