# tornado: processes.

from effects import blocks, calls

from asyncio import Future

class Subprocess:
    @blocks("spawn", instead="asyncio.create_subprocess_exec")
    def __init__(self, *args, **kwargs) -> None: ...
    def wait_for_exit(self, raise_error=True) -> Future[int]: ...
    @calls("callback", sync="loop")
    def set_exit_callback(self, callback): ...
