# invoke: contexts.

from contextlib import AbstractContextManager
from typing import Literal, overload

from effects import blocks

from invoke.runners import Promise, Result

class Context:
    @overload
    def run(self, command, *, asynchronous: Literal[True], **kwargs) -> Promise: ...
    @overload
    @blocks("process", instead="asyncio.create_subprocess_shell")
    def run(self, command, **kwargs) -> Result: ...
    @blocks("process", instead="asyncio.create_subprocess_shell")
    def sudo(self, command, **kwargs) -> Result: ...
    def cd(self, path) -> AbstractContextManager[None]: ...
    def prefix(self, command) -> AbstractContextManager[None]: ...
