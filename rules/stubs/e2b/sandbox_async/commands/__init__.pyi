# e2b: commands.
