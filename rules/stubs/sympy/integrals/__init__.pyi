# sympy.integrals.
