# azure.search: a namespace.
