# types_boto3_ssm: names for annotations. # check: describes itself in stubs only

from types_boto3_ssm.client import SSMClient as SSMClient
