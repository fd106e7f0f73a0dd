# kubernetes_asyncio 36.1.

from kubernetes_asyncio.stream.ws_client import WsApiClient as WsApiClient
