# PyAthena 4.2: Amazon Athena; connect() does not ask it anything.
from .connection import Connection

def connect(**kwargs) -> Connection: ...
