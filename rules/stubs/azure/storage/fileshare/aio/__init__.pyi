# azure-storage-file-share 12.27.

from azure.storage.fileshare.aio._directory_client_async import (
    ShareDirectoryClient as ShareDirectoryClient,
)
from azure.storage.fileshare.aio._file_client_async import ShareFileClient as ShareFileClient
from azure.storage.fileshare.aio._share_client_async import ShareClient as ShareClient
from azure.storage.fileshare.aio._share_service_client_async import (
    ShareServiceClient as ShareServiceClient,
)
