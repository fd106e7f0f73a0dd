# Names for annotations. # check: describes itself in stubs only

from types_aiobotocore_s3.client import S3Client as S3Client
