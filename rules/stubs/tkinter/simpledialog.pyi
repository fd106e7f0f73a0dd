# tkinter.simpledialog, Python 3.8 to 3.14: until the user has answered.
from typing import Any

from effects import blocks

@blocks("input")
def askfloat(title, prompt, **kw) -> Any: ...
@blocks("input")
def askinteger(title, prompt, **kw) -> Any: ...
@blocks("input")
def askstring(title, prompt, **kw) -> Any: ...
