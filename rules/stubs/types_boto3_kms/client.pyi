# types_boto3_kms: names for annotations. # check: describes itself in stubs only

from botocore.client import KMS as KMSClient
