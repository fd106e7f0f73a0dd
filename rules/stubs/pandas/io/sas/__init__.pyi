# pandas 3.1.

from pandas.io.sas.sasreader import read_sas as read_sas
