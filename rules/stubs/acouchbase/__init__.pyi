# couchbase 4.6: the asynchronous side.
