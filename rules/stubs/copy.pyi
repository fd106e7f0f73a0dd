# copy, Python 3.8 to 3.14.
from typing import TypeVar

T = TypeVar("T")

class Error(Exception): ...
error = Error
def copy(x: T) -> T: ...
def deepcopy(x: T, memo=None, _nil=...) -> T: ...
def replace(obj: T, /, **changes) -> T: ...  # check: 3.13+
