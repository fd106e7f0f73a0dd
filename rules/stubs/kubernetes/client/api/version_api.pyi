# kubernetes 37.0.

from effects import blocks

class VersionApi:
    def __init__(self, api_client=...) -> None: ...
    @blocks("sdk", instead="kubernetes_asyncio.client.VersionApi.get_code")
    def get_code(self, **options): ...
