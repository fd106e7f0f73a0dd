# e2b: the asynchronous sandbox.
