# pyperclip: the clipboard, by commands.

from effects import blocks

@blocks("process")
def copy(text): ...
@blocks("process")
def paste(): ...
