# azure.communication: a namespace.
