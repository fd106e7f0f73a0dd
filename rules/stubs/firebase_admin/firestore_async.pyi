# firebase-admin 7.7: Firestore, for asyncio.

from google.cloud.firestore import *
from google.cloud.firestore import AsyncClient

def client(app=..., database_id=...) -> AsyncClient: ...
