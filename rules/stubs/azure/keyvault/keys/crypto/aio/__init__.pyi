# azure-keyvault-keys 4.11.

from azure.keyvault.keys.crypto.aio._client import CryptographyClient as CryptographyClient
