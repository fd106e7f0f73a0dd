# elasticsearch-dsl 8.18: since 8.18 a name of elasticsearch.dsl.
from elasticsearch.dsl import AsyncDocument as AsyncDocument
from elasticsearch.dsl import AsyncSearch as AsyncSearch
from elasticsearch.dsl import Document as Document
from elasticsearch.dsl import Index as Index
from elasticsearch.dsl import MultiSearch as MultiSearch
from elasticsearch.dsl import Search as Search
from elasticsearch.dsl import UpdateByQuery as UpdateByQuery
from . import connections as connections
