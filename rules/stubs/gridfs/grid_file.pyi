# gridfs (pymongo 4.20): the old place of the synchronous classes.
from .synchronous.grid_file import GridIn as GridIn
from .synchronous.grid_file import GridOut as GridOut
from .synchronous.grid_file import GridOutCursor as GridOutCursor
