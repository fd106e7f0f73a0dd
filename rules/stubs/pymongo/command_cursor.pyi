# pymongo 4.20: the old place of the synchronous classes.
from .synchronous.command_cursor import CommandCursor as CommandCursor
from .synchronous.command_cursor import RawBatchCommandCursor as RawBatchCommandCursor
