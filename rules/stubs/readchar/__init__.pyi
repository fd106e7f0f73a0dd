# readchar 4.

from effects import blocks

@blocks("input")
def readchar(): ...
@blocks("input")
def readkey(): ...
