# google-cloud-secret-manager 2.32: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListSecretVersionsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListSecretVersionsPager:
    @blocks("sdk", instead="google.cloud.secretmanager_v1.services.secret_manager_service.pagers.ListSecretVersionsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListSecretsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListSecretsPager:
    @blocks("sdk", instead="google.cloud.secretmanager_v1.services.secret_manager_service.pagers.ListSecretsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
