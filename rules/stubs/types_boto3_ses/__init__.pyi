# types_boto3_ses: names for annotations. # check: describes itself in stubs only

from types_boto3_ses.client import SESClient as SESClient
