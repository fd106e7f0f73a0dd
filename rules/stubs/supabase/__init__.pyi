# supabase 2.34: both sides.
from ._async.client import AsyncClient as AsyncClient
from ._async.client import create_client as create_async_client
from ._sync.client import Client as Client
from ._sync.client import create_client as create_client

AClient = AsyncClient
acreate_client = create_async_client
