# couchbase 4.6: the synchronous side.
