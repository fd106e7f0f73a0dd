# kubernetes 37.0: a socket to a container.

from effects import blocks
from kubernetes.stream.ws_client import PortForward, WSClient

@blocks("sdk", instead="kubernetes_asyncio.stream.WsApiClient.request")
def stream(api_method, *args, **kwargs) -> WSClient: ...
@blocks("sdk")
def portforward(api_method, *args, **kwargs) -> PortForward: ...
