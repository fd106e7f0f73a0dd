# pymongo 4.20: the old place of the synchronous classes.
from .synchronous.change_stream import ChangeStream as ChangeStream
from .synchronous.change_stream import CollectionChangeStream as CollectionChangeStream
from .synchronous.change_stream import DatabaseChangeStream as DatabaseChangeStream
from .synchronous.change_stream import ClusterChangeStream as ClusterChangeStream
