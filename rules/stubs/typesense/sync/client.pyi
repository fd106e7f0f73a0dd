# typesense 2.1: the client.
from .collections import Collections
from .aliases import Aliases
from .keys import Keys
from .multi_search import MultiSearch
from .operations import Operations

class Client:
    collections: Collections
    aliases: Aliases
    keys: Keys
    multi_search: MultiSearch
    operations: Operations
    def __init__(self, config_dict, http_client=None) -> None: ...
