# pymongo 4.20: the old place of the synchronous classes.
from .synchronous.mongo_client import MongoClient as MongoClient
