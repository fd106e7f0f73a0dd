# pyserial 3.5; pyserial-asyncio is the one for asyncio.

from typing import Literal, overload

from effects import blocks
from serial.serialposix import Serial as Serial
from serial.serialutil import SerialBase as SerialBase

@overload
def serial_for_url(url, *args, do_not_open: Literal[True], **kwargs) -> Serial: ...
@overload
@blocks("socket")
def serial_for_url(url, *args, **kwargs) -> Serial: ...
