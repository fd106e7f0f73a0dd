# doctest, Python 3.8 to 3.14: runs examples here.
from typing import Any

from effects import blocks

@blocks("cpu", gil="python")
def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False) -> Any: ...
@blocks("file")
def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, parser=..., encoding=None) -> Any: ...
@blocks("cpu", gil="python")
def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0) -> None: ...
