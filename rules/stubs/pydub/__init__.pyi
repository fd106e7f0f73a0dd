# pydub 0.25.

from pydub.audio_segment import AudioSegment as AudioSegment
