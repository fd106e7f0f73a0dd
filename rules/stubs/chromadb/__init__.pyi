# chromadb 1.5.9: clients; a persistent one opens files, one of a server asks it. EphemeralClient() is in memory.
from effects import blocks

from .api import AdminAPI as AdminAPI
from .api import ClientAPI as ClientAPI
from .api.async_api import AsyncClientAPI as AsyncClientAPI
from .api.models.Collection import Collection as Collection

def Client(settings=..., tenant="default_tenant", database="default_database") -> ClientAPI: ...
def EphemeralClient(
    settings=None, tenant="default_tenant", database="default_database"
) -> ClientAPI: ...
@blocks("database", instead="chromadb.AsyncHttpClient")
def HttpClient(
    host="localhost", port=8000, ssl=False, headers=None, settings=None, tenant="default_tenant",
    database="default_database"
) -> ClientAPI: ...
@blocks("database")
def PersistentClient(
    path="./chroma", settings=None, tenant="default_tenant", database="default_database"
) -> ClientAPI: ...
@blocks("database")
def CloudClient(
    tenant=None, database=None, api_key=None, settings=None, *, cloud_host="api.trychroma.com",
    cloud_port=443, enable_ssl=True
) -> ClientAPI: ...
@blocks("database")
def AdminClient(settings=...) -> AdminAPI: ...
async def AsyncHttpClient(
    host="localhost", port=8000, ssl=False, headers=None, settings=None, tenant="default_tenant",
    database="default_database"
) -> AsyncClientAPI: ...
