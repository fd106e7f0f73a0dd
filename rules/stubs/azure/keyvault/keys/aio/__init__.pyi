# azure-keyvault-keys 4.11.

from azure.keyvault.keys.aio._client import KeyClient as KeyClient
