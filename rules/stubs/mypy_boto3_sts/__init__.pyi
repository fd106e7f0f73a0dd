# mypy_boto3_sts: names for annotations. # check: describes itself in stubs only

from mypy_boto3_sts.client import STSClient as STSClient
