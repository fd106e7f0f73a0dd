# discord.py: buttons.

from effects import registers

@registers(sync="never", coroutine="loop")
def button(
    *, label=None, custom_id=None, disabled=False, style=..., emoji=None, row=None, id=None,
): ...
