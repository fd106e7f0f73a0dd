# aiohttp: middlewares.

from effects import registers

@registers(sync="loop", coroutine="loop")
def middleware(f): ...
def normalize_path_middleware(
    *, append_slash=True, remove_slash=False, merge_slashes=True, redirect_class=...,
): ...
