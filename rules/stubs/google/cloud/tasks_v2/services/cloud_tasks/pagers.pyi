# google-cloud-tasks 2.26: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListQueuesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListQueuesPager:
    @blocks("sdk", instead="google.cloud.tasks_v2.services.cloud_tasks.pagers.ListQueuesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListTasksAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListTasksPager:
    @blocks("sdk", instead="google.cloud.tasks_v2.services.cloud_tasks.pagers.ListTasksAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
