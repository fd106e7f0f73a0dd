# azure-storage-file-share 12.27.

from azure.storage.fileshare._directory_client import ShareDirectoryClient as ShareDirectoryClient
from azure.storage.fileshare._file_client import ShareFileClient as ShareFileClient
from azure.storage.fileshare._share_client import ShareClient as ShareClient
from azure.storage.fileshare._share_service_client import ShareServiceClient as ShareServiceClient
