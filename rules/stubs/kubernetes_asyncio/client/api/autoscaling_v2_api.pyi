# kubernetes_asyncio 36.1.

from typing import Any, Coroutine

class AutoscalingV2Api:
    def __init__(self, api_client=...) -> None: ...
    def create_namespaced_horizontal_pod_autoscaler(
        self, namespace, body, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def delete_collection_namespaced_horizontal_pod_autoscaler(
        self, namespace, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def delete_namespaced_horizontal_pod_autoscaler(
        self, name, namespace, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def list_horizontal_pod_autoscaler_for_all_namespaces(
        self, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def list_namespaced_horizontal_pod_autoscaler(
        self, namespace, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def patch_namespaced_horizontal_pod_autoscaler(
        self, name, namespace, body, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def read_namespaced_horizontal_pod_autoscaler(
        self, name, namespace, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def replace_namespaced_horizontal_pod_autoscaler(
        self, name, namespace, body, **options,
    ) -> Coroutine[Any, Any, Any]: ...
