# firebase-admin 7.7: storage.

from google.cloud.storage import Bucket

def bucket(name=..., app=...) -> Bucket: ...
