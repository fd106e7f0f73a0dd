# types_boto3_sns: names for annotations. # check: describes itself in stubs only

from types_boto3_sns.client import SNSClient as SNSClient
from types_boto3_sns.service_resource import SNSServiceResource as SNSServiceResource
