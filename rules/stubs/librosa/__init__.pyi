# librosa 0.11: sound.

from librosa import feature as feature
from librosa.core.audio import load as load, resample as resample, stream as stream
from librosa.core.spectrum import griffinlim as griffinlim, istft as istft, stft as stft
