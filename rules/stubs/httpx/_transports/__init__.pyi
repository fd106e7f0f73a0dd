# httpx._transports: see the modules in it.
