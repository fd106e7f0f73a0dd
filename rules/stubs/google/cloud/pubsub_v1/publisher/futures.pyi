# google-cloud-pubsub 2.44: futures.

from effects import blocks
from google.cloud.pubsub_v1 import futures

class Future(futures.Future):
    @blocks("wait", instead="asyncio.wrap_future")
    def result(self, timeout=...) -> str: ...
