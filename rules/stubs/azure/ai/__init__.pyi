# azure.ai: a namespace.
