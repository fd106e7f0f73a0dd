# http, Python 3.8 to 3.14.
from enum import IntEnum, StrEnum

class HTTPStatus(IntEnum):
    phrase: str
    description: str
class HTTPMethod(StrEnum): ...
