# types_boto3_dynamodb: names for annotations. # check: describes itself in stubs only

from types_boto3_dynamodb.client import DynamoDBClient as DynamoDBClient
from types_boto3_dynamodb.service_resource import DynamoDBServiceResource as DynamoDBServiceResource
