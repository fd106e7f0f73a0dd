# kubernetes_asyncio 36.1: configuration.

from kubernetes_asyncio.config.incluster_config import (
    load_incluster_config as load_incluster_config,
)
from kubernetes_asyncio.config.kube_config import (
    list_kube_config_contexts as list_kube_config_contexts,
    load_kube_config as load_kube_config,
    load_kube_config_from_dict as load_kube_config_from_dict,
    new_client_from_config as new_client_from_config,
    new_client_from_config_dict as new_client_from_config_dict,
)

async def load_config(**kwargs): ...
