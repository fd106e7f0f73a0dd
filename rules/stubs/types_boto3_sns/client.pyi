# types_boto3_sns: names for annotations. # check: describes itself in stubs only

from botocore.client import SNS as SNSClient
