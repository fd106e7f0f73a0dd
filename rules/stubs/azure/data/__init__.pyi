# azure.data: a namespace.
