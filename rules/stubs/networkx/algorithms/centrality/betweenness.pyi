# networkx 3.6.

from effects import blocks

@blocks("cpu", gil="python")
def betweenness_centrality(G, *args, **options): ...
@blocks("cpu", gil="python")
def edge_betweenness_centrality(G, *args, **options): ...
