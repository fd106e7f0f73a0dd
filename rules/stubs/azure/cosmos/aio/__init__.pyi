# azure-cosmos 4.17.

from azure.cosmos.aio._container import ContainerProxy as ContainerProxy
from azure.cosmos.aio._cosmos_client import CosmosClient as CosmosClient
from azure.cosmos.aio._database import DatabaseProxy as DatabaseProxy
