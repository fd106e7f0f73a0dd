# python-arango 8.3: ArangoDB over HTTP.
from .client import ArangoClient as ArangoClient
