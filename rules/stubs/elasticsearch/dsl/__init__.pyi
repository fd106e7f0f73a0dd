# elasticsearch 9.5: documents and searches as objects.
from ._async.document import AsyncDocument as AsyncDocument
from ._async.search import AsyncSearch as AsyncSearch
from ._sync.document import Document as Document
from ._sync.index import Index as Index
from ._sync.search import MultiSearch as MultiSearch
from ._sync.search import Search as Search
from ._sync.update_by_query import UpdateByQuery as UpdateByQuery
from . import connections as connections
