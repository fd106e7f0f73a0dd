# tinydb 4.9: documents in a JSON file, which each call reads, and most write, as a whole.
from .database import TinyDB as TinyDB
from .queries import Query as Query
from .queries import where as where
from .storages import JSONStorage as JSONStorage
from .storages import Storage as Storage
