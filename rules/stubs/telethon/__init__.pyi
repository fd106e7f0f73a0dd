# Telethon 1. telethon.sync is left out: there each call runs the loop, or awaits in one.

from telethon.client.telegramclient import TelegramClient as TelegramClient
