# moviepy 1.0. # check: imports what needs a screen

from moviepy.audio.io.AudioFileClip import AudioFileClip as AudioFileClip
from moviepy.video.VideoClip import VideoClip as VideoClip
from moviepy.video.io.VideoFileClip import VideoFileClip as VideoFileClip
