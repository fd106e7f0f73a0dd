# azure-cosmos 4.17.

from azure.cosmos.container import ContainerProxy as ContainerProxy
from azure.cosmos.cosmos_client import CosmosClient as CosmosClient
from azure.cosmos.database import DatabaseProxy as DatabaseProxy
