# aiobotocore 2.25.

