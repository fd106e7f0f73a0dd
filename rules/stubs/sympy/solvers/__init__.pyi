# sympy.solvers.
