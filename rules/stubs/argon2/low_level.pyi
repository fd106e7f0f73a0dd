# argon2-cffi 25.1: made to be slow.

from effects import blocks

@blocks("cpu")
def hash_secret(secret, salt, time_cost, memory_cost, parallelism, hash_len, type, version=...): ...
@blocks("cpu")
def hash_secret_raw(
    secret, salt, time_cost, memory_cost, parallelism, hash_len, type, **options,
): ...
@blocks("cpu")
def verify_secret(hash, secret, type): ...
