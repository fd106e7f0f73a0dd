# scipy 1.17: files.

from scipy.io import wavfile as wavfile
from scipy.io.matlab import loadmat as loadmat, savemat as savemat
