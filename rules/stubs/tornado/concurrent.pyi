# tornado: executors.

from effects import role

@role("to-thread")
def run_on_executor(*args, **kwargs): ...
