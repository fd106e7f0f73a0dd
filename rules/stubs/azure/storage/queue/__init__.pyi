# azure-storage-queue 12.18.

from azure.storage.queue._queue_client import QueueClient as QueueClient
from azure.storage.queue._queue_service_client import QueueServiceClient as QueueServiceClient
