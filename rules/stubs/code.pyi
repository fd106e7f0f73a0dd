# code, Python 3.8 to 3.14.
from typing import Any

from effects import blocks, calls

class InteractiveInterpreter:
    def __init__(self, locals=None) -> None: ...
    def runsource(self, source, filename="<input>", symbol="single") -> bool: ...
    def runcode(self, code) -> None: ...
class InteractiveConsole(InteractiveInterpreter):
    def __init__(self, locals=None, filename="<console>", *, local_exit=False) -> None: ...  # check: local_exit 3.13+
    @blocks("input", instead="aioconsole.interact")
    def interact(self, banner=None, exitmsg=None) -> None: ...
    @blocks("input", instead="aioconsole.ainput")
    def raw_input(self, prompt="") -> str: ...
    def push(self, line, filename=None, _symbol="single") -> bool: ...  # check: filename 3.13+
@calls("readfunc", sync="here")
@blocks("input", instead="aioconsole.interact")
def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False) -> None: ...  # check: local_exit 3.13+
def compile_command(source, filename="<input>", symbol="single") -> Any: ...
