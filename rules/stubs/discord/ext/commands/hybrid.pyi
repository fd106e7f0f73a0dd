# discord.py: commands.

from effects import registers

@registers(sync="never", coroutine="loop")
def hybrid_command(name=..., *, with_app_command=True, **attrs): ...
@registers(sync="never", coroutine="loop")
def hybrid_group(name=..., *, with_app_command=True, **attrs): ...
