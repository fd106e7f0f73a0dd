# types_boto3_sts: names for annotations. # check: describes itself in stubs only

from botocore.client import STS as STSClient
