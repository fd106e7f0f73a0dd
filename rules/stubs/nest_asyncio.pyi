# nest_asyncio 1.6.

from effects import role

@role("nests-loops")
def apply(loop=None): ...
