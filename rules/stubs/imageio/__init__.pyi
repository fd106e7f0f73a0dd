# imageio 2.38.

from effects import blocks
from imageio.v2 import (
    get_reader as get_reader,
    get_writer as get_writer,
    imsave as imsave,
    imwrite as imwrite,
    mimread as mimread,
    mimsave as mimsave,
    mimwrite as mimwrite,
)

@blocks("file")
def imread(uri, format=..., **kwargs): ...
