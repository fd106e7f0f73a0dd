# networkx 3.6: what grows faster than the graph, in Python code.

from networkx.algorithms.centrality.betweenness import (
    betweenness_centrality as betweenness_centrality,
    edge_betweenness_centrality as edge_betweenness_centrality,
)
from networkx.algorithms.centrality.closeness import closeness_centrality as closeness_centrality
from networkx.algorithms.shortest_paths.dense import floyd_warshall as floyd_warshall
