# beanie 2.2: views.
from .interfaces.aggregate import AggregateInterface
from .interfaces.find import FindInterface

class View(FindInterface, AggregateInterface): ...
