# mypy_boto3_sns: names for annotations. # check: describes itself in stubs only

from boto3.resources.factory import _SNS as SNSServiceResource, Topic as Topic
