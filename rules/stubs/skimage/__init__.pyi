# skimage.
