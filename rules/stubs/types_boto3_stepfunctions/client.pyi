# types_boto3_stepfunctions: names for annotations. # check: describes itself in stubs only

from botocore.client import SFN as SFNClient
