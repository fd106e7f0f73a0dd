# playsound 1.3: playing.

from typing import Literal, overload

from effects import blocks

@overload
def playsound(sound, block: Literal[False]): ...
@overload
@blocks("wait")
def playsound(sound, block=...): ...
