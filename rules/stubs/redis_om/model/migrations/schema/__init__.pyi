# redis-om 1.2: the synchronous side.
