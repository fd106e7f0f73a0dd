# supabase_functions 2.34: both sides.
from ._async.functions_client import AsyncFunctionsClient as AsyncFunctionsClient
from ._sync.functions_client import SyncFunctionsClient as SyncFunctionsClient
