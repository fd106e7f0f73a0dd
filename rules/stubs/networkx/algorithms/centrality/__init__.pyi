# networkx.algorithms.centrality.
