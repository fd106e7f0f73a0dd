# networkx 3.6.

from effects import blocks

@blocks("cpu", gil="python")
def floyd_warshall(G, *args, **options): ...
