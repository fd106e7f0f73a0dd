# postgrest 2.34: PostgREST over HTTP, both sides.
from ._async.client import AsyncPostgrestClient as AsyncPostgrestClient
from ._sync.client import SyncPostgrestClient as SyncPostgrestClient
from ._async.request_builder import AsyncFilterRequestBuilder as AsyncFilterRequestBuilder
from ._async.request_builder import AsyncQueryRequestBuilder as AsyncQueryRequestBuilder
from ._async.request_builder import AsyncRequestBuilder as AsyncRequestBuilder
from ._async.request_builder import AsyncSelectRequestBuilder as AsyncSelectRequestBuilder
from ._sync.request_builder import SyncFilterRequestBuilder as SyncFilterRequestBuilder
from ._sync.request_builder import SyncQueryRequestBuilder as SyncQueryRequestBuilder
from ._sync.request_builder import SyncRequestBuilder as SyncRequestBuilder
from ._sync.request_builder import SyncSelectRequestBuilder as SyncSelectRequestBuilder
