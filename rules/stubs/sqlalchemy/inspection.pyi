# SQLAlchemy 2.1: inspect(). Of an engine it gives an Inspector, of a mapped object other things.
from .engine.reflection import Inspector

def inspect(subject, raiseerr=True) -> Inspector: ...
