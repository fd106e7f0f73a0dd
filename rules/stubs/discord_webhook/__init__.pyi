# discord-webhook 1.

from discord_webhook.async_webhook import AsyncDiscordWebhook as AsyncDiscordWebhook
from discord_webhook.webhook import DiscordWebhook as DiscordWebhook
