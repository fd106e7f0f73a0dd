# azure.identity.aio._credentials.
