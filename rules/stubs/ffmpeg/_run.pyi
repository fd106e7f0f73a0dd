# ffmpeg-python 0.2.

from subprocess import Popen

from effects import blocks

@blocks("process", instead="asyncio.create_subprocess_exec")
def run(stream_spec, cmd=..., capture_stdout=..., capture_stderr=..., input=..., **options): ...
@blocks("spawn", instead="asyncio.create_subprocess_exec")
def run_async(stream_spec, cmd=..., pipe_stdin=..., pipe_stdout=..., **options) -> Popen: ...
