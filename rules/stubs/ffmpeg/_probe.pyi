# ffmpeg-python 0.2.

from effects import blocks

@blocks("process", instead="asyncio.create_subprocess_exec")
def probe(filename, cmd=..., **kwargs): ...
