# h5py 3: HDF5 files.

from h5py._hl.dataset import Dataset as Dataset
from h5py._hl.files import File as File
from h5py._hl.group import Group as Group
