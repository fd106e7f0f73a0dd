# slack_sdk 3.47: webhooks.

from effects import blocks

class WebhookClient:
    def __init__(self, url, timeout=..., ssl=..., proxy=..., **options) -> None: ...
    @blocks("sdk", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send")
    def send(self, *, text=..., attachments=..., blocks=..., response_type=..., **options): ...
    @blocks("sdk", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send_dict")
    def send_dict(self, body, headers=...): ...
