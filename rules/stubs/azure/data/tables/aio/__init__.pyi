# azure-data-tables 12.7.

from azure.data.tables.aio._table_client_async import TableClient as TableClient
from azure.data.tables.aio._table_service_client_async import (
    TableServiceClient as TableServiceClient,
)
