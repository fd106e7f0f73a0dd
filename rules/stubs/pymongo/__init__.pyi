# pymongo 4.20: MongoDB, both sides.
from .asynchronous.mongo_client import AsyncMongoClient as AsyncMongoClient
from .synchronous.mongo_client import MongoClient as MongoClient
