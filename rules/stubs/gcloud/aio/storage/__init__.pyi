# gcloud-aio-storage 9: storage for asyncio.

from gcloud.aio.storage.blob import Blob as Blob
from gcloud.aio.storage.bucket import Bucket as Bucket
from gcloud.aio.storage.storage import Storage as Storage, StreamResponse as StreamResponse
