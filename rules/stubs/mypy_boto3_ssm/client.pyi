# mypy_boto3_ssm: names for annotations. # check: describes itself in stubs only

from botocore.client import SSM as SSMClient
