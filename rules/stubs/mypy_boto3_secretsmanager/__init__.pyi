# mypy_boto3_secretsmanager: names for annotations. # check: describes itself in stubs only

from mypy_boto3_secretsmanager.client import SecretsManagerClient as SecretsManagerClient
