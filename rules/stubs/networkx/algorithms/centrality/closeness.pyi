# networkx 3.6.

from effects import blocks

@blocks("cpu", gil="python")
def closeness_centrality(G, *args, **options): ...
