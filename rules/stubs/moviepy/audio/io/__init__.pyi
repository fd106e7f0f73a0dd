# moviepy.audio.io.
