# opencv 5.0: networks.

from effects import blocks

class Net:
    @blocks("cpu")
    def forward(self, *args, **kwargs): ...

@blocks("file")
def readNet(*args, **kwargs) -> Net: ...
@blocks("file")
def readNetFromONNX(*args, **kwargs) -> Net: ...
