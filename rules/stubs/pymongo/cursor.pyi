# pymongo 4.20: the old place of the synchronous classes.
from .synchronous.cursor import Cursor as Cursor
from .synchronous.cursor import RawBatchCursor as RawBatchCursor
