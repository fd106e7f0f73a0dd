# couchdb 1.2: CouchDB over HTTP.
from .client import Database as Database
from .client import Server as Server
