# gridfs (pymongo 4.20): files in MongoDB.
from .asynchronous.grid_file import AsyncGridFS as AsyncGridFS
from .asynchronous.grid_file import AsyncGridFSBucket as AsyncGridFSBucket
from .asynchronous.grid_file import AsyncGridIn as AsyncGridIn
from .asynchronous.grid_file import AsyncGridOut as AsyncGridOut
from .asynchronous.grid_file import AsyncGridOutCursor as AsyncGridOutCursor
from .synchronous.grid_file import GridFS as GridFS
from .synchronous.grid_file import GridFSBucket as GridFSBucket
from .synchronous.grid_file import GridIn as GridIn
from .synchronous.grid_file import GridOut as GridOut
from .synchronous.grid_file import GridOutCursor as GridOutCursor
