# telethon: types of Telegram.
