# elasticsearch 9.5: the synchronous side.
