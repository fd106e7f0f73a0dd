# runpy, Python 3.8 to 3.14: reads a module, and runs it here.
from typing import Any

from effects import blocks

@blocks("file", instead="asyncio.create_subprocess_exec")
def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False) -> dict[str, Any]: ...
@blocks("file", instead="asyncio.create_subprocess_exec")
def run_path(path_name, init_globals=None, run_name=None) -> dict[str, Any]: ...
