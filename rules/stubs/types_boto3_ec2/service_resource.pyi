# types_boto3_ec2: names for annotations. # check: describes itself in stubs only

from boto3.resources.factory import _EC2 as EC2ServiceResource, Instance as Instance
