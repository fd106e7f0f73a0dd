# torch 2: devices.

from effects import blocks
from torch.cuda.streams import Event as Event, Stream as Stream

@blocks("wait")
def synchronize(device=...): ...
