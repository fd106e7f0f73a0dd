# mypy_boto3_sqs: names for annotations. # check: describes itself in stubs only

from botocore.client import SQS as SQSClient
