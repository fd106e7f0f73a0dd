# azure-storage-file-datalake 12.26.

from azure.storage.filedatalake.aio._data_lake_directory_client_async import (
    DataLakeDirectoryClient as DataLakeDirectoryClient,
)
from azure.storage.filedatalake.aio._data_lake_file_client_async import (
    DataLakeFileClient as DataLakeFileClient,
)
from azure.storage.filedatalake.aio._data_lake_service_client_async import (
    DataLakeServiceClient as DataLakeServiceClient,
)
from azure.storage.filedatalake.aio._file_system_client_async import (
    FileSystemClient as FileSystemClient,
)
