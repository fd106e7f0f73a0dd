# librosa 0.11.

from librosa.feature.spectral import (
    chroma_stft as chroma_stft,
    melspectrogram as melspectrogram,
    mfcc as mfcc,
)
