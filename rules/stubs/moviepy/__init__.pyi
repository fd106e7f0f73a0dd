# moviepy 1.0 and 2: video, through ffmpeg. # check: version 2 has its names here

from moviepy.audio.io.AudioFileClip import AudioFileClip as AudioFileClip  # check: version 2
from moviepy.video.VideoClip import VideoClip as VideoClip  # check: version 2
from moviepy.video.io.VideoFileClip import VideoFileClip as VideoFileClip  # check: version 2
