# pynsq 0.9: NSQ, on Tornado's loop.
from effects import role

from .reader import Reader as Reader
from .writer import Writer as Writer

@role("starts-loop")
def run() -> None: ...
