# google-cloud-storage 3.17: buckets and blobs; gcloud-aio-storage is the one for asyncio.

from google.cloud.storage.batch import Batch as Batch
from google.cloud.storage.blob import Blob as Blob
from google.cloud.storage.bucket import Bucket as Bucket
from google.cloud.storage.client import Client as Client
