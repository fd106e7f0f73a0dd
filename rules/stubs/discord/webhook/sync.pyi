# discord.py.

from effects import blocks

class SyncWebhook:
    @blocks("sdk", instead="discord.Webhook.send")
    def send(
        self, content=..., *, username=..., avatar_url=..., tts=False, file=..., files=...,
        embed=..., embeds=..., allowed_mentions=..., thread=..., thread_name=..., wait=False,
        suppress_embeds=False, silent=False, applied_tags=..., poll=..., view=...,
    ): ...
    @blocks("sdk", instead="discord.Webhook.fetch")
    def fetch(self, *, prefer_auth=True): ...
    @blocks("sdk", instead="discord.Webhook.edit")
    def edit(self, *, reason=None, name=..., avatar=..., channel=None, prefer_auth=True): ...
    @blocks("sdk", instead="discord.Webhook.delete")
    def delete(self, *, reason=None, prefer_auth=True): ...
    @blocks("sdk", instead="discord.Webhook.fetch_message")
    def fetch_message(self, id, /, *, thread=...): ...
    @blocks("sdk", instead="discord.Webhook.edit_message")
    def edit_message(
        self, message_id, *, content=..., embeds=..., embed=..., attachments=..., view=...,
        allowed_mentions=None, thread=...,
    ): ...
    @blocks("sdk", instead="discord.Webhook.delete_message")
    def delete_message(self, message_id, /, *, thread=...): ...
    @classmethod
    def from_url(cls, url, *, session=..., bot_token=None) -> SyncWebhook: ...
    @classmethod
    def partial(cls, id, token, *, session=..., bot_token=None) -> SyncWebhook: ...
