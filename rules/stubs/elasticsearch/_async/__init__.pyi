# elasticsearch 9.5: the asynchronous side.
