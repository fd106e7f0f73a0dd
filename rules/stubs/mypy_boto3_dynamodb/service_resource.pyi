# mypy_boto3_dynamodb: names for annotations. # check: describes itself in stubs only

from boto3.resources.factory import _DynamoDB as DynamoDBServiceResource, Table as Table
