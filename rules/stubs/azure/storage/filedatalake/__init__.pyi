# azure-storage-file-datalake 12.26.

from azure.storage.filedatalake._data_lake_directory_client import (
    DataLakeDirectoryClient as DataLakeDirectoryClient,
)
from azure.storage.filedatalake._data_lake_file_client import (
    DataLakeFileClient as DataLakeFileClient,
)
from azure.storage.filedatalake._data_lake_service_client import (
    DataLakeServiceClient as DataLakeServiceClient,
)
from azure.storage.filedatalake._file_system_client import FileSystemClient as FileSystemClient
