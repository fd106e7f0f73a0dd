# scikit-image 0.26.

from skimage.restoration._denoise import (
    denoise_bilateral as denoise_bilateral,
    denoise_tv_chambolle as denoise_tv_chambolle,
    denoise_wavelet as denoise_wavelet,
)
from skimage.restoration.non_local_means import denoise_nl_means as denoise_nl_means
