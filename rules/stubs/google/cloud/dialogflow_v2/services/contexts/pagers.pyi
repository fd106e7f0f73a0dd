# google-cloud-dialogflow 2.54: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListContextsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListContextsPager:
    @blocks("sdk", instead="google.cloud.dialogflow_v2.services.contexts.pagers.ListContextsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
