# redis-om 1.2: the asynchronous side.
