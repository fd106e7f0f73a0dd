# telethon: types of Telegram with methods.

from telethon.tl.custom.message import Message as Message
