# slack_sdk 3.47: what the client does for each call.

from effects import blocks
from slack_sdk.web.slack_response import SlackResponse

class BaseClient:
    def __init__(self, token=..., base_url=..., timeout=..., ssl=..., **options) -> None: ...
    @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.api_call")
    def api_call(self, api_method, *, http_verb=..., files=..., **options) -> SlackResponse: ...
