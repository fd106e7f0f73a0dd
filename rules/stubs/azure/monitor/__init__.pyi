# azure.monitor: a namespace.
