# storage3 2.34: the client.
from .bucket import AsyncStorageBucketAPI
from .file_api import AsyncBucketProxy

class AsyncStorageClient(AsyncStorageBucketAPI):
    def __init__(
        self, url, headers, timeout=None, verify=None, proxy=None, http_client=None
    ) -> None: ...
    def from_(self, id) -> AsyncBucketProxy: ...
