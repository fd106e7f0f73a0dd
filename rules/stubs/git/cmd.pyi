# GitPython 3.2: git's commands are methods.

from subprocess import Popen
from typing import Literal, overload

from effects import blocks, named

@named("git.Git")
class _Command:
    @overload
    def __call__(self, *args, as_process: Literal[True], **kwargs) -> Popen: ...
    @overload
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def __call__(self, *args, **kwargs) -> str: ...

class Git:
    def __init__(self, working_dir=...) -> None: ...
    def __getattr__(self, name) -> _Command: ...
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def execute(self, command, istream=..., with_extended_output=..., **subprocess_kwargs): ...
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def clone(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def checkout(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def status(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def log(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def diff(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def pull(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def push(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def fetch(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def add(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def commit(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def ls_remote(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("process", instead="asyncio.create_subprocess_exec")
    def rev_parse(self, *args, **kwargs): ...  # check: made by __getattr__
