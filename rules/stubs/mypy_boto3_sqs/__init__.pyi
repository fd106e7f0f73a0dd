# mypy_boto3_sqs: names for annotations. # check: describes itself in stubs only

from mypy_boto3_sqs.client import SQSClient as SQSClient
from mypy_boto3_sqs.service_resource import SQSServiceResource as SQSServiceResource
