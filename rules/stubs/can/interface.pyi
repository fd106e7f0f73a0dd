# python-can 4.

from can.bus import BusABC
from effects import blocks

@blocks("socket")
def Bus(channel=..., interface=..., config_context=..., ignore_config=..., **kwargs) -> BusABC: ...
