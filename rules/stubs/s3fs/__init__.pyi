# s3fs 2026.9.

from s3fs.core import S3File as S3File, S3FileSystem as S3FileSystem
