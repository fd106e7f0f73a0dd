# google-cloud-documentai 3.16: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListEvaluationsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListEvaluationsPager:
    @blocks("sdk", instead="google.cloud.documentai_v1.services.document_processor_service.pagers.ListEvaluationsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListProcessorTypesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListProcessorTypesPager:
    @blocks("sdk", instead="google.cloud.documentai_v1.services.document_processor_service.pagers.ListProcessorTypesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListProcessorVersionsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListProcessorVersionsPager:
    @blocks("sdk", instead="google.cloud.documentai_v1.services.document_processor_service.pagers.ListProcessorVersionsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListProcessorsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListProcessorsPager:
    @blocks("sdk", instead="google.cloud.documentai_v1.services.document_processor_service.pagers.ListProcessorsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
