# azure-appconfiguration 1.10.

from azure.appconfiguration.aio._azure_appconfiguration_client_async import (
    AzureAppConfigurationClient as AzureAppConfigurationClient,
)
