# moviepy 1.0.

from effects import blocks
from moviepy.Clip import Clip

class VideoClip(Clip):
    @blocks("process")
    def write_videofile(self, filename, fps=..., codec=..., bitrate=..., audio=..., **options): ...
    @blocks("process")
    def write_gif(self, filename, fps=..., program=..., opt=..., fuzz=..., **options): ...
    @blocks("process")
    def write_images_sequence(self, nameformat, fps=..., verbose=..., withmask=..., logger=...): ...
    @blocks("file")
    def save_frame(self, filename, t=..., withmask=...): ...
