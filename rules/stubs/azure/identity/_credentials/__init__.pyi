# azure.identity._credentials.
