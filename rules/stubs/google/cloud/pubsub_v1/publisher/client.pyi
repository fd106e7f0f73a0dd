# google-cloud-pubsub 2.44: publishing, in batches, in a thread.

from effects import blocks
from google.cloud.pubsub_v1.publisher.futures import Future
from google.pubsub_v1.services.publisher.client import PublisherClient

class Client(PublisherClient):
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, batch_settings=..., publisher_options=..., **kwargs) -> None: ...
    def publish(self, topic, data, ordering_key=..., retry=..., timeout=..., **attrs) -> Future: ...
    @blocks("sdk")
    def stop(self): ...
