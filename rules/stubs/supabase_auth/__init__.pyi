# supabase_auth 2.34: both sides.
from ._async.gotrue_client import AsyncGoTrueClient as AsyncGoTrueClient
from ._sync.gotrue_client import SyncGoTrueClient as SyncGoTrueClient
