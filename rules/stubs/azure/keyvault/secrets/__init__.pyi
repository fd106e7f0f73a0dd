# azure-keyvault-secrets 4.12.

from azure.keyvault.secrets._client import SecretClient as SecretClient
