# mypy_boto3_stepfunctions: names for annotations. # check: describes itself in stubs only

from mypy_boto3_stepfunctions.client import SFNClient as SFNClient
