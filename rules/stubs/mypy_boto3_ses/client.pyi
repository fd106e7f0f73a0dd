# mypy_boto3_ses: names for annotations. # check: describes itself in stubs only

from botocore.client import SES as SESClient
