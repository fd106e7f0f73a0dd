# librosa 0.11.

from effects import blocks

@blocks("cpu")
def stft(y, *, n_fft=..., hop_length=..., win_length=..., window=..., **options): ...
@blocks("cpu")
def istft(stft_matrix, *, hop_length=..., win_length=..., n_fft=..., **options): ...
@blocks("cpu")
def griffinlim(S, *, n_iter=..., hop_length=..., win_length=..., n_fft=..., **options): ...
