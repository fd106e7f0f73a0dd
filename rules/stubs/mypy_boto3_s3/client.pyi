# mypy_boto3_s3: names for annotations. # check: describes itself in stubs only

from botocore.client import S3 as S3Client
