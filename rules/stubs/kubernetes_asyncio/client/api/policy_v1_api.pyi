# kubernetes_asyncio 36.1.

from typing import Any, Coroutine

class PolicyV1Api:
    def __init__(self, api_client=...) -> None: ...
    def create_namespaced_pod_disruption_budget(
        self, namespace, body, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def delete_collection_namespaced_pod_disruption_budget(
        self, namespace, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def delete_namespaced_pod_disruption_budget(
        self, name, namespace, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def list_namespaced_pod_disruption_budget(
        self, namespace, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def list_pod_disruption_budget_for_all_namespaces(
        self, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def patch_namespaced_pod_disruption_budget(
        self, name, namespace, body, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def read_namespaced_pod_disruption_budget(
        self, name, namespace, **options,
    ) -> Coroutine[Any, Any, Any]: ...
    def replace_namespaced_pod_disruption_budget(
        self, name, namespace, body, **options,
    ) -> Coroutine[Any, Any, Any]: ...
