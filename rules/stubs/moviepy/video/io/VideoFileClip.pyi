# moviepy 1.0.

from effects import blocks
from moviepy.video.VideoClip import VideoClip

class VideoFileClip(VideoClip):
    @blocks("process", note="It runs ffmpeg to read the file.")
    def __init__(self, filename, has_mask=..., audio=..., **options) -> None: ...
    def close(self): ...
