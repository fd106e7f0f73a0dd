# pillow 13.0: images. Opening reads the header, the first use decodes.

