# mypy_boto3_s3: names for annotations. # check: describes itself in stubs only

from boto3.resources.factory import (
    _S3 as S3ServiceResource,
    Bucket as Bucket,
    Object as Object,
    ObjectSummary as ObjectSummary,
)
