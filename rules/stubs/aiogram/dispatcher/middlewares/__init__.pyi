# aiogram.dispatcher.middlewares: see the modules in it.
