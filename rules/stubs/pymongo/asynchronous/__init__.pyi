# pymongo 4.20: the asynchronous side.
