# tooz 9.1: coordination over many backends.
