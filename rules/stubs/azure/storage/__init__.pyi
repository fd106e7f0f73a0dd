# azure.storage: a namespace.
