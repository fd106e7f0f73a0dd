# moviepy 1.0.

from effects import blocks
from moviepy.Clip import Clip

class AudioClip(Clip):
    @blocks("process")
    def write_audiofile(self, filename, fps=..., nbytes=..., buffersize=..., **options): ...
