# google-cloud-pubsub 2.44: subscribing, in threads.

from typing import Self

from effects import blocks
from google.cloud.pubsub_v1.subscriber.futures import StreamingPullFuture
from google.pubsub_v1.services.subscriber.client import SubscriberClient

class Client(SubscriberClient):
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, subscriber_options=..., **kwargs) -> None: ...
    def subscribe(self, subscription, callback, **options) -> StreamingPullFuture: ...
    def close(self): ...
    def __enter__(self) -> Self: ...
