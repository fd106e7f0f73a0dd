# weaviate-client 4.23.
from .collection.async_ import CollectionAsync as CollectionAsync
from .collection.sync import Collection as Collection
