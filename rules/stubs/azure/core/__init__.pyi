# azure.core.
