# matplotlib 3.11: images of files.

from effects import blocks

@blocks("file")
def imread(fname, format=...): ...
@blocks("file")
def imsave(fname, arr, vmin=..., vmax=..., cmap=..., format=..., origin=..., **options): ...
