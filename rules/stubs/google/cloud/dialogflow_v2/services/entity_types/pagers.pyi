# google-cloud-dialogflow 2.54: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListEntityTypesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListEntityTypesPager:
    @blocks("sdk", instead="google.cloud.dialogflow_v2.services.entity_types.pagers.ListEntityTypesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
