# telethon.client: see the modules in it.
