# importlib, Python 3.8 to 3.14: an import reads files, and runs what is in them.
from types import ModuleType
from typing import Any

from effects import blocks, role

@blocks("file", note="import at the top of the module, or in a thread")
@role("imports")
def import_module(name, package=None) -> ModuleType: ...
@blocks("file")
def reload(module) -> ModuleType: ...
@blocks("file")
@role("imports")
def __import__(name, globals=None, locals=None, fromlist=(), level=0) -> ModuleType: ...
def find_loader(name, path=None) -> Any: ...  # check: -3.11
def invalidate_caches() -> None: ...
