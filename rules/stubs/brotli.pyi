# brotli 1.2.

from effects import blocks

@blocks("cpu")
def compress(string, *args, **options): ...
@blocks("cpu", gil="partial")
def decompress(string, *args, **options): ...
