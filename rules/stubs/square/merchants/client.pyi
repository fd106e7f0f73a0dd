# squareup 46.

from effects import blocks
from square.core.pagination import AsyncPager, SyncPager

class MerchantsClient:
    @blocks("sdk", instead="square.AsyncSquare.merchants.list")
    def list(self, *, cursor=..., request_options=...) -> SyncPager: ...
    @blocks("sdk", instead="square.AsyncSquare.merchants.get")
    def get(self, merchant_id, *, request_options=...): ...

class AsyncMerchantsClient:
    async def list(self, *, cursor=..., request_options=...) -> AsyncPager: ...
    async def get(self, merchant_id, *, request_options=...): ...
