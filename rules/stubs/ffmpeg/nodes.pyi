# ffmpeg-python 0.2.

from subprocess import Popen

from effects import blocks

class Node: ...

class Stream:
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def run(
        self, cmd=..., capture_stdout=..., capture_stderr=..., **options,
    ): ...  # check: added at run time
    @blocks("spawn", instead="asyncio.create_subprocess_exec")
    def run_async(
        self, cmd=..., pipe_stdin=..., pipe_stdout=..., **options,
    ) -> Popen: ...  # check: added at run time
    def output(self, *args, **options) -> Stream: ...  # check: added at run time
    def filter(self, filter_name, *args, **options) -> Stream: ...  # check: added at run time
    def overwrite_output(self) -> Stream: ...  # check: added at run time
    def global_args(self, *args) -> Stream: ...  # check: added at run time
