# pyserial 3.5: the ports of this machine.

from effects import blocks

@blocks("file")
def comports(include_links=...): ...
