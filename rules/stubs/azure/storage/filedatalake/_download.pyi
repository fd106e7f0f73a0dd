# azure-storage-file-datalake 12.26: what is being downloaded.

from typing import Self

from effects import blocks, named

@named("azure.storage.filedatalake.StorageStreamDownloader.chunks")
class _Steps:
    @blocks("sdk", instead="azure.storage.filedatalake.aio._download_async.StorageStreamDownloader.chunks")
    def __next__(self) -> bytes: ...
    def __iter__(self) -> Self: ...

class StorageStreamDownloader:
    @blocks("sdk", instead="azure.storage.filedatalake.aio._download_async.StorageStreamDownloader.read")
    def read(self, size=...): ...
    @blocks("sdk", instead="azure.storage.filedatalake.aio._download_async.StorageStreamDownloader.readall")
    def readall(self): ...
    @blocks("sdk", instead="azure.storage.filedatalake.aio._download_async.StorageStreamDownloader.readinto")
    def readinto(self, stream): ...
    def chunks(self) -> _Steps: ...
