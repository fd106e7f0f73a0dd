# h5py._hl.
