# aiogram.dispatcher: see the modules in it.
