# slack_sdk 3.47: what the client does for each call.

from slack_sdk.web.async_slack_response import AsyncSlackResponse

class AsyncBaseClient:
    def __init__(self, token=..., base_url=..., timeout=..., ssl=..., **options) -> None: ...
    async def api_call(self, api_method, *, http_verb=..., **options) -> AsyncSlackResponse: ...
