# azure-data-tables 12.7.

from azure.data.tables._table_client import TableClient as TableClient
from azure.data.tables._table_service_client import TableServiceClient as TableServiceClient
