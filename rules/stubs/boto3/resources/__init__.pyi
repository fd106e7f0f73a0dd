# boto3.resources.
