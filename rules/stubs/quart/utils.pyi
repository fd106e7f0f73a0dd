# Quart: threads.

from effects import calls, role

@role("to-thread")
@calls("func", sync="thread")
def run_sync(func): ...
