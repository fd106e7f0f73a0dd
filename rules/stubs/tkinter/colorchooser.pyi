# tkinter.colorchooser, Python 3.8 to 3.14: until the user has answered.
from typing import Any

from effects import blocks

@blocks("input")
def askcolor(color=None, **options) -> Any: ...
