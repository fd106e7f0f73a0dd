# hypercorn: the command.

from effects import role

@role("starts-loop")
def run(config): ...
