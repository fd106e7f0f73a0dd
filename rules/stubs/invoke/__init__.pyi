# invoke 2.

from typing import Literal, overload

from effects import blocks

from invoke.context import Context as Context
from invoke.runners import Local as Local
from invoke.runners import Promise as Promise
from invoke.runners import Result as Result
from invoke.runners import Runner as Runner
from invoke.tasks import task as task

@overload
def run(command, *, asynchronous: Literal[True], **kwargs) -> Promise: ...
@overload
@blocks("process", instead="asyncio.create_subprocess_shell")
def run(command, **kwargs) -> Result: ...
@blocks("process", instead="asyncio.create_subprocess_shell")
def sudo(command, **kwargs) -> Result: ...
