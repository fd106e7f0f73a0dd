# cryptography 50: searching primes, for minutes.

from effects import blocks

@blocks("cpu")
def generate_parameters(*args, **kwargs): ...
