# fastapi: dependencies.

from effects import calls, role

@role("dependency")
@calls("dependency", sync="thread", coroutine="loop")
def Depends(dependency=None, *, use_cache=True, scope=None, max_concurrency=None): ...
@role("dependency")
@calls("dependency", sync="thread", coroutine="loop")
def Security(dependency=None, *, scopes=None, use_cache=True): ...
