# aiogram.dispatcher.event: see the modules in it.
