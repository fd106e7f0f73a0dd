# mypy_boto3_ec2: names for annotations. # check: describes itself in stubs only

from mypy_boto3_ec2.client import EC2Client as EC2Client
from mypy_boto3_ec2.service_resource import EC2ServiceResource as EC2ServiceResource
