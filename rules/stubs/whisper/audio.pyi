# openai-whisper: sound, read by ffmpeg.

from effects import blocks

@blocks("process")
def load_audio(file, sr=...): ...
