# azure-appconfiguration 1.10.

from azure.appconfiguration._azure_appconfiguration_client import (
    AzureAppConfigurationClient as AzureAppConfigurationClient,
)
