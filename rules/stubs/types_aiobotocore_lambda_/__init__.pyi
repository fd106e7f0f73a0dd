# Names for annotations. # check: describes itself in stubs only

from types_aiobotocore_lambda_.client import LambdaClient as LambdaClient
