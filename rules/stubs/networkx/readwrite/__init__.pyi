# networkx 3.6: files.

