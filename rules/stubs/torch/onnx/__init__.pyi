# torch 2: exporting.

from effects import blocks

@blocks("cpu")
def export(model, *args, **options): ...
