# prompt_toolkit: choices.

from effects import blocks

@blocks("input")
def choice(
    message, *, options, default=None, mouse_support=False, style=None, symbol=">",
    bottom_toolbar=None, show_frame=False, enable_suspend=False, enable_interrupt=True,
    interrupt_exception=..., key_bindings=None,
): ...
