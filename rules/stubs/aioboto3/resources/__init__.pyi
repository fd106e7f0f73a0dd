# aioboto3.resources.
