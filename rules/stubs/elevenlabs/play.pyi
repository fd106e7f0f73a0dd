# elevenlabs 2.78: playing, by a command.

from effects import blocks

@blocks("process")
def play(audio, notebook=..., use_ffmpeg=...): ...
@blocks("process")
def stream(audio_stream): ...
@blocks("file")
def save(audio, filename): ...
