# scipy 1.17: searches, that call back into Python.

from scipy.optimize._basinhopping import basinhopping as basinhopping
from scipy.optimize._differentialevolution import differential_evolution as differential_evolution
from scipy.optimize._dual_annealing import dual_annealing as dual_annealing
from scipy.optimize._optimize import brute as brute
