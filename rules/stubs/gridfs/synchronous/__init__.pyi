# gridfs (pymongo 4.20): the synchronous side.
