# pydub 0.25: playing, waited for.

from effects import blocks

@blocks("wait")
def play(audio_segment): ...
