# google-cloud-pubsub 2.44: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListTopicSnapshotsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListTopicSnapshotsPager:
    @blocks("sdk", instead="google.pubsub_v1.services.publisher.pagers.ListTopicSnapshotsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListTopicSubscriptionsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListTopicSubscriptionsPager:
    @blocks("sdk", instead="google.pubsub_v1.services.publisher.pagers.ListTopicSubscriptionsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListTopicsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListTopicsPager:
    @blocks("sdk", instead="google.pubsub_v1.services.publisher.pagers.ListTopicsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
