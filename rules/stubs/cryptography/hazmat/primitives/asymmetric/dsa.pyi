# cryptography 50: searching primes.

from effects import blocks

@blocks("cpu")
def generate_private_key(key_size, backend=...): ...
@blocks("cpu")
def generate_parameters(key_size, backend=...): ...
