# pymongo 4.20: the old place of the synchronous classes.
from .synchronous.collection import Collection as Collection
