# moviepy 1.0.

from effects import blocks
from moviepy.audio.AudioClip import AudioClip

class AudioFileClip(AudioClip):
    @blocks("process", note="It runs ffmpeg to read the file.")
    def __init__(self, filename, buffersize=..., nbytes=..., fps=...) -> None: ...
    def close(self): ...
