# docutils 0.22.

