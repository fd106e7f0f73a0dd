# scikit-image 0.26.

from effects import blocks

@blocks("cpu")
def denoise_nl_means(image, patch_size=..., patch_distance=..., h=..., **options): ...
