# fabric: tasks of the command line.

from effects import registers

@registers(sync="worker")
def task(*args, **kwargs): ...
