# cloudpickle 3: pickles of functions too.

from pickle import load as load

from cloudpickle.cloudpickle import dump as dump
