# moviepy.video.
