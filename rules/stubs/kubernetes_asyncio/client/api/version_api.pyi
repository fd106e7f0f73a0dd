# kubernetes_asyncio 36.1.

from typing import Any, Coroutine

class VersionApi:
    def __init__(self, api_client=...) -> None: ...
    def get_code(self, **options) -> Coroutine[Any, Any, Any]: ...
