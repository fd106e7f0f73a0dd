# azure-storage-queue 12.18.

from azure.storage.queue.aio._queue_client_async import QueueClient as QueueClient
from azure.storage.queue.aio._queue_service_client_async import (
    QueueServiceClient as QueueServiceClient,
)
