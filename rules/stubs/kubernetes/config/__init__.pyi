# kubernetes 37.0: configuration, read from files; some credentials run a command or ask a server.

from effects import blocks
from kubernetes.config.incluster_config import load_incluster_config as load_incluster_config
from kubernetes.config.kube_config import (
    list_kube_config_contexts as list_kube_config_contexts,
    load_kube_config as load_kube_config,
    load_kube_config_from_dict as load_kube_config_from_dict,
    new_client_from_config as new_client_from_config,
    new_client_from_config_dict as new_client_from_config_dict,
)

@blocks("file", instead="kubernetes_asyncio.config.load_config")
def load_config(**kwargs): ...
