# discord.webhook: see the modules in it.
