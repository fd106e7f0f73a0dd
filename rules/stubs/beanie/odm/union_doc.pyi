# beanie 2.2: several documents of one collection.
from .interfaces.aggregate import AggregateInterface
from .interfaces.find import FindInterface

class UnionDoc(FindInterface, AggregateInterface): ...
