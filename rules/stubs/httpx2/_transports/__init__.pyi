# httpx2._transports: see the modules in it.
