# scapy: capture files.

from typing import Self

from effects import blocks

@blocks("file")
def rdpcap(filename, count=-1): ...
@blocks("file")
def wrpcap(filename, pkt, *args, **kargs): ...

class PcapReader:
    def __init__(self, filename) -> None: ...
    def __iter__(self) -> Self: ...
    @blocks("file")
    def __next__(self): ...
    @blocks("file")
    def read_packet(self, size=...): ...  # check: of the class made by its metaclass
    @blocks("file")
    def read_all(self, count=-1): ...
