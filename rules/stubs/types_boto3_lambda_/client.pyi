# types_boto3_lambda_: names for annotations. # check: describes itself in stubs only

from botocore.client import Lambda as LambdaClient
