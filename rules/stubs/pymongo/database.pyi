# pymongo 4.20: the old place of the synchronous classes.
from .synchronous.database import Database as Database
