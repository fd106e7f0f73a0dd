# kubernetes_asyncio 36.1: configuration of a pod.

from effects import blocks

@blocks("file")
def load_incluster_config(client_configuration=..., try_refresh_token=..., **kwargs): ...
