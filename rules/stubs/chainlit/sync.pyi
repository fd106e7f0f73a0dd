# Chainlit: the loop, from a thread.

from effects import role

@role("waits-for-loop")
def run_sync(co): ...
