# gcloud-aio-auth 5: tokens for asyncio.

from gcloud.aio.auth.iam import IamClient as IamClient
from gcloud.aio.auth.token import Token as Token
