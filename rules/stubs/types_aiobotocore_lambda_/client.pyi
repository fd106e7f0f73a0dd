# Names for annotations. # check: describes itself in stubs only

from aiobotocore.client import Lambda as LambdaClient
