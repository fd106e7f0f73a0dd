# azure-keyvault-keys 4.11.

from azure.keyvault.keys.crypto._client import CryptographyClient as CryptographyClient
