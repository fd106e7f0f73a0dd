# azure.keyvault: a namespace.
