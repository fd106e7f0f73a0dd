# pillow 13.0: images from files.

from PIL import Image
from effects import blocks

class ImageFile(Image.Image):
    @blocks("file")
    def verify(self): ...
    def close(self): ...
