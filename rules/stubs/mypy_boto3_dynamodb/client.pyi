# mypy_boto3_dynamodb: names for annotations. # check: describes itself in stubs only

from botocore.client import DynamoDB as DynamoDBClient
