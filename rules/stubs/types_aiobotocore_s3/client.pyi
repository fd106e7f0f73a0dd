# Names for annotations. # check: describes itself in stubs only

from aiobotocore.client import S3 as S3Client
