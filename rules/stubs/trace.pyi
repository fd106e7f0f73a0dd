# trace, Python 3.8 to 3.14: runs a program here, and slower.
from typing import Any, Callable, TypeVar

from effects import blocks, calls

T = TypeVar("T")

class CoverageResults:
    @blocks("file")
    def write_results(self, show_missing=True, summary=False, coverdir=None, *, ignore_missing_files=False) -> None: ...  # check: ignore_missing_files 3.13+
    @blocks("file")
    def write_results_file(self, path, lines, lnotab, lines_hit, encoding=None) -> Any: ...
class Trace:
    def __init__(self, count=1, trace=1, countfuncs=0, countcallers=0, ignoremods=(), ignoredirs=(), infile=None, outfile=None, timing=False) -> None: ...
    @blocks("cpu", gil="python")
    def run(self, cmd) -> None: ...
    @blocks("cpu", gil="python")
    def runctx(self, cmd, globals=None, locals=None) -> None: ...
    @calls("func", sync="here", coroutine="here")
    def runfunc(self, func: Callable[..., T], /, *args, **kw) -> T: ...
    def results(self) -> CoverageResults: ...
