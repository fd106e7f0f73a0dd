# netCDF4 1.7.

from netCDF4._netCDF4 import Dataset as Dataset, MFDataset as MFDataset
