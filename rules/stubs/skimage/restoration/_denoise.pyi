# scikit-image 0.26.

from effects import blocks

@blocks("cpu")
def denoise_bilateral(image, win_size=..., sigma_color=..., sigma_spatial=..., **options): ...
@blocks("cpu")
def denoise_tv_chambolle(image, weight=..., eps=..., max_num_iter=..., *, channel_axis=...): ...
@blocks("cpu")
def denoise_wavelet(image, sigma=..., wavelet=..., mode=..., wavelet_levels=..., **options): ...
