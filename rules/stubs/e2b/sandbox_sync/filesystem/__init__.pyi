# e2b: filesystem.
