# google-cloud-translate 3.28: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListAdaptiveMtDatasetsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListAdaptiveMtDatasetsPager:
    @blocks("sdk", instead="google.cloud.translate_v3.services.translation_service.pagers.ListAdaptiveMtDatasetsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListAdaptiveMtFilesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListAdaptiveMtFilesPager:
    @blocks("sdk", instead="google.cloud.translate_v3.services.translation_service.pagers.ListAdaptiveMtFilesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListAdaptiveMtSentencesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListAdaptiveMtSentencesPager:
    @blocks("sdk", instead="google.cloud.translate_v3.services.translation_service.pagers.ListAdaptiveMtSentencesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListDatasetsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListDatasetsPager:
    @blocks("sdk", instead="google.cloud.translate_v3.services.translation_service.pagers.ListDatasetsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListExamplesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListExamplesPager:
    @blocks("sdk", instead="google.cloud.translate_v3.services.translation_service.pagers.ListExamplesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListGlossariesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListGlossariesPager:
    @blocks("sdk", instead="google.cloud.translate_v3.services.translation_service.pagers.ListGlossariesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListGlossaryEntriesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListGlossaryEntriesPager:
    @blocks("sdk", instead="google.cloud.translate_v3.services.translation_service.pagers.ListGlossaryEntriesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListModelsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListModelsPager:
    @blocks("sdk", instead="google.cloud.translate_v3.services.translation_service.pagers.ListModelsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
