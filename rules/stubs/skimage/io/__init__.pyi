# scikit-image 0.26.

from skimage.io._io import (
    imread as imread,
    imread_collection as imread_collection,
    imsave as imsave,
)
