# moviepy.video.io.
