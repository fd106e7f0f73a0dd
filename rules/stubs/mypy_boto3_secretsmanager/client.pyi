# mypy_boto3_secretsmanager: names for annotations. # check: describes itself in stubs only

from botocore.client import SecretsManager as SecretsManagerClient
