# crypt, Python 3.8 to 3.12.
# check: -3.12
from effects import blocks

@blocks("cpu", gil="held")
def crypt(word, salt=None) -> str: ...
def mksalt(method=None, *, rounds=None) -> str: ...
