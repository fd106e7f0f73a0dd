# storage3 2.34: both sides.
from ._async.bucket import AsyncStorageBucketAPI as AsyncStorageBucketAPI
from ._async.client import AsyncStorageClient as AsyncStorageClient
from ._sync.bucket import SyncStorageBucketAPI as SyncStorageBucketAPI
from ._sync.client import SyncStorageClient as SyncStorageClient
