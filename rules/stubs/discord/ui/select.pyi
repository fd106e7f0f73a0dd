# discord.py: selects.

from effects import registers

@registers(sync="never", coroutine="loop")
def select(
    *, cls=..., options=..., channel_types=..., placeholder=None, custom_id=..., min_values=1,
    max_values=1, disabled=False, default_values=..., row=None, id=None,
): ...
