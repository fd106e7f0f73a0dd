# mypy_boto3_lambda_: names for annotations. # check: describes itself in stubs only

from mypy_boto3_lambda_.client import LambdaClient as LambdaClient
