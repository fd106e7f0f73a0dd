# types_boto3_lambda_: names for annotations. # check: describes itself in stubs only

from types_boto3_lambda_.client import LambdaClient as LambdaClient
