# minio 7.2; miniopy-async is the one for asyncio.

from minio.api import Minio as Minio
