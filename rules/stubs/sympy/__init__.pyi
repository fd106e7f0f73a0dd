# sympy 1.14: algebra, in Python code.

from sympy.integrals.integrals import integrate as integrate
from sympy.simplify.simplify import simplify as simplify
from sympy.solvers.solvers import solve as solve
