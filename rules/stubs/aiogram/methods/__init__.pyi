# aiogram.methods: see the modules in it.
