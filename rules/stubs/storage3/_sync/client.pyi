# storage3 2.34: the client.
from .bucket import SyncStorageBucketAPI
from .file_api import SyncBucketProxy

class SyncStorageClient(SyncStorageBucketAPI):
    def __init__(
        self, url, headers, timeout=None, verify=None, proxy=None, http_client=None
    ) -> None: ...
    def from_(self, id) -> SyncBucketProxy: ...
