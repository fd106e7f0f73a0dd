# pdb, Python 3.8 to 3.14.
from cmd import Cmd
from typing import Any

from effects import blocks

class Pdb(Cmd):
    def __init__(self, completekey="tab", stdin=None, stdout=None, skip=None, nosigint=False, readrc=True, mode=None, backend=None, colorize=False) -> None: ...  # check: mode 3.14+, backend 3.14+, colorize 3.14+
    @blocks("input")
    def set_trace(self, frame=None) -> None: ...
    @blocks("input")
    def interaction(self, frame, traceback) -> None: ...  # check: tb_or_exc since 3.13
    def run(self, cmd, globals=None, locals=None) -> None: ...
@blocks("input")
def set_trace(*, header=None, commands=None) -> None: ...  # check: commands 3.14+
async def set_trace_async(*, header=None, commands=None) -> None: ...  # check: 3.14+
@blocks("input")
def post_mortem(t=None) -> None: ...
@blocks("input")
def pm() -> None: ...
@blocks("input")
def run(statement, globals=None, locals=None) -> None: ...
@blocks("input")
def runeval(expression, globals=None, locals=None) -> Any: ...
@blocks("input")
def runcall(*args, **kwds) -> Any: ...
@blocks("input")
def runctx(statement, globals, locals) -> None: ...
