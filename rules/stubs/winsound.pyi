# winsound, Python 3.8 to 3.14.
# check: Windows only
from effects import blocks

SND_FILENAME: int
SND_ASYNC: int
SND_NODEFAULT: int
@blocks("wait")
def Beep(frequency, duration) -> None: ...
# With SND_ASYNC among its flags it does not wait: what they are is not known here.
def PlaySound(sound, flags) -> None: ...
def MessageBeep(type=0) -> None: ...
