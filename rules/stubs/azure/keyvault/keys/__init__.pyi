# azure-keyvault-keys 4.11.

from azure.keyvault.keys._client import KeyClient as KeyClient
