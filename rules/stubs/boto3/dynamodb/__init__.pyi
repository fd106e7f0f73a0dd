# boto3.dynamodb.
