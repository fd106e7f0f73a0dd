# firebase-admin 7.7: Firestore.

from google.cloud.firestore import *
from google.cloud.firestore import Client

def client(app=..., database_id=...) -> Client: ...
