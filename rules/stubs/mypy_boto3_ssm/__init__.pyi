# mypy_boto3_ssm: names for annotations. # check: describes itself in stubs only

from mypy_boto3_ssm.client import SSMClient as SSMClient
