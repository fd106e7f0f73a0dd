# joblib 1.

from joblib.memory import Memory as Memory
from joblib.numpy_pickle import dump as dump
from joblib.numpy_pickle import load as load
from joblib.parallel import Parallel as Parallel
from joblib.parallel import delayed as delayed
