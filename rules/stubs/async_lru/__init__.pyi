# async-lru 2.

from effects import role

@role("keeps")
def alru_cache(maxsize=128, typed=False, *, ttl=None, jitter=None, key=None): ...
