# aioboto3 15.5: boto3 over aiobotocore.

from aioboto3.session import Session as Session
