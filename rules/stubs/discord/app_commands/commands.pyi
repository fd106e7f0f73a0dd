# discord.py: commands of applications.

from effects import registers

class Command:
    @registers(sync="never", coroutine="loop")
    def autocomplete(self, name): ...
    @registers(sync="never", coroutine="loop")
    def error(self, coro): ...

class Group:
    @registers(sync="never", coroutine="loop")
    def command(
        self, *, name=..., description=..., nsfw=False, auto_locale_strings=True, extras=...,
    ): ...
    @registers(sync="never", coroutine="loop")
    def error(self, coro): ...

@registers(sync="never", coroutine="loop")
def command(*, name=..., description=..., nsfw=False, auto_locale_strings=True, extras=...): ...
