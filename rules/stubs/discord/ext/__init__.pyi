# discord.ext: see the modules in it.
