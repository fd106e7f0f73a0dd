# aioboto3.dynamodb.
