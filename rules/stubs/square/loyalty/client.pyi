# squareup 46.

from effects import blocks

class LoyaltyClient:
    @blocks("sdk", instead="square.AsyncSquare.loyalty.search_events")
    def search_events(self, *, query=..., limit=..., cursor=..., request_options=...): ...

class AsyncLoyaltyClient:
    async def search_events(self, *, query=..., limit=..., cursor=..., request_options=...): ...
