# Prefect: tasks.

from effects import role

@role("keeps")
def task(*args, **kwargs): ...
