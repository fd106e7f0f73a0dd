# moviepy.audio.
