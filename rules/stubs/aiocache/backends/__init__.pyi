# aiocache 0.12: backends.
