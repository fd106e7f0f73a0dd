# kubernetes_asyncio 36.1: a socket to a container.

from kubernetes_asyncio.client.api_client import ApiClient

class WsApiClient(ApiClient):
    async def request(self, method, url, query_params=..., headers=..., **options): ...
