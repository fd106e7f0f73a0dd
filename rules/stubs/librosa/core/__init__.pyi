# librosa.core.
