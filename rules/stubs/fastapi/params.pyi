# fastapi: what Depends gives.

from effects import calls, role

@role("dependency")
class Depends:
    @calls("dependency", sync="thread", coroutine="loop")
    def __init__(
        self, dependency=None, use_cache=True, scope=None, *, max_concurrency=None,
        _concurrency=None,
    ) -> None: ...

@role("dependency")
class Security(Depends):
    @calls("dependency", sync="thread", coroutine="loop")
    def __init__(
        self, dependency=None, use_cache=True, scope=None, scopes=None, *, max_concurrency=None,
        _concurrency=None,
    ) -> None: ...
