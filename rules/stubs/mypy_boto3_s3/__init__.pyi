# mypy_boto3_s3: names for annotations. # check: describes itself in stubs only

from mypy_boto3_s3.client import S3Client as S3Client
from mypy_boto3_s3.service_resource import S3ServiceResource as S3ServiceResource
