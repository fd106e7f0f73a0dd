# scipy 1.17: files.

from scipy.io.matlab._mio import loadmat as loadmat, savemat as savemat
