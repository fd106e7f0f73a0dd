# sympy.simplify.
