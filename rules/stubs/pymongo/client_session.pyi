# pymongo 4.20: the old place of the synchronous classes.
from .synchronous.client_session import ClientSession as ClientSession
