# types_boto3_kms: names for annotations. # check: describes itself in stubs only

from types_boto3_kms.client import KMSClient as KMSClient
