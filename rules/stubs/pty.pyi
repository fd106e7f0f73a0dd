# pty, Python 3.8 to 3.14.
from effects import blocks, calls, role

@role("forks")
@blocks("spawn", instead="asyncio.create_subprocess_exec")
def fork() -> tuple[int, int]: ...
@calls("master_read", sync="here")
@calls("stdin_read", sync="here")
@blocks("process", instead="asyncio.create_subprocess_exec")
def spawn(argv, master_read=..., stdin_read=...) -> int: ...
def openpty() -> tuple[int, int]: ...
