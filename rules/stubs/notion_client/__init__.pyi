# notion-client 3.1.

from notion_client.client import AsyncClient as AsyncClient, Client as Client
