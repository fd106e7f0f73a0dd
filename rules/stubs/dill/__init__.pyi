# dill: pickles of more kinds of objects.

from dill._dill import dump as dump, load as load
