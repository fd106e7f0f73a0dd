# aiogram.client: see the modules in it.
