# taskiq: dependencies; plain functions run on the loop.

from effects import calls, role

@role("dependency")
@calls("dependency", sync="loop", coroutine="loop")
def Depends(dependency=None, *, use_cache=True, kwargs=None): ...
