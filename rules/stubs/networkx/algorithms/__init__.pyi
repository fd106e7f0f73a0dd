# networkx.algorithms.
