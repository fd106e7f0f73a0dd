# sounddevice 0.5: playing and recording; wait() waits. # check: needs a native library

from typing import Literal, overload

from effects import blocks

def play(data, samplerate=..., mapping=..., blocking=..., loop=..., **kwargs): ...
@overload
@blocks("wait")
def rec(
    frames=..., samplerate=..., channels=..., dtype=..., out=..., mapping=..., *,
    blocking: Literal[True], **kwargs,
): ...
@overload
def rec(
    frames=..., samplerate=..., channels=..., dtype=..., out=..., mapping=..., blocking=...,
    **kwargs,
): ...
@overload
@blocks("wait")
def playrec(data, samplerate=..., channels=..., *, blocking: Literal[True], **kwargs): ...
@overload
def playrec(data, samplerate=..., channels=..., **kwargs): ...
@blocks("wait")
def wait(ignore_errors=...): ...
@blocks("wait")
def sleep(msec): ...
def stop(ignore_errors=...): ...
