# librosa 0.11.

from effects import blocks

@blocks("cpu")
def mfcc(*, y=..., sr=..., S=..., n_mfcc=..., dct_type=..., norm=..., **kwargs): ...
@blocks("cpu")
def melspectrogram(*, y=..., sr=..., S=..., n_fft=..., hop_length=..., **kwargs): ...
@blocks("cpu")
def chroma_stft(*, y=..., sr=..., S=..., norm=..., n_fft=..., hop_length=..., **kwargs): ...
