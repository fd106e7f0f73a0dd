# ffmpeg-python 0.2: commands; run() waits for them.

from ffmpeg._ffmpeg import input as input, output as output
from ffmpeg._probe import probe as probe
from ffmpeg._run import run as run, run_async as run_async
