# google-cloud-pubsub 2.44: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListSnapshotsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListSnapshotsPager:
    @blocks("sdk", instead="google.pubsub_v1.services.subscriber.pagers.ListSnapshotsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListSubscriptionsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListSubscriptionsPager:
    @blocks("sdk", instead="google.pubsub_v1.services.subscriber.pagers.ListSubscriptionsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
