# sniffio 1: says, or raises, which loop runs.

from effects import role

@role("running-loop")
def current_async_library(): ...
