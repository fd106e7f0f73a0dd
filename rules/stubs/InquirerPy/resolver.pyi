# InquirerPy: several questions.

from effects import blocks

@blocks("input", instead="InquirerPy.prompt_async")
def prompt(
    questions, style=None, vi_mode=False, raise_keyboard_interrupt=True, keybindings=None,
    style_override=True,
): ...
async def prompt_async(
    questions, style=None, vi_mode=False, raise_keyboard_interrupt=True, keybindings=None,
    style_override=True,
): ...
