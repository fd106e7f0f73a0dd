# google-cloud-kms 3.18: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListCryptoKeyVersionsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListCryptoKeyVersionsPager:
    @blocks("sdk", instead="google.cloud.kms_v1.services.key_management_service.pagers.ListCryptoKeyVersionsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListCryptoKeysAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListCryptoKeysPager:
    @blocks("sdk", instead="google.cloud.kms_v1.services.key_management_service.pagers.ListCryptoKeysAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListImportJobsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListImportJobsPager:
    @blocks("sdk", instead="google.cloud.kms_v1.services.key_management_service.pagers.ListImportJobsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListKeyRingsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListKeyRingsPager:
    @blocks("sdk", instead="google.cloud.kms_v1.services.key_management_service.pagers.ListKeyRingsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListRetiredResourcesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListRetiredResourcesPager:
    @blocks("sdk", instead="google.cloud.kms_v1.services.key_management_service.pagers.ListRetiredResourcesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
