# mypy_boto3_ec2: names for annotations. # check: describes itself in stubs only

from botocore.client import EC2 as EC2Client
