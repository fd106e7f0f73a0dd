# typesense 2.1: the client.
from .collections import AsyncCollections
from .aliases import AsyncAliases
from .keys import AsyncKeys
from .multi_search import AsyncMultiSearch
from .operations import AsyncOperations

class AsyncClient:
    collections: AsyncCollections
    aliases: AsyncAliases
    keys: AsyncKeys
    multi_search: AsyncMultiSearch
    operations: AsyncOperations
    def __init__(self, config_dict, http_client=None) -> None: ...
