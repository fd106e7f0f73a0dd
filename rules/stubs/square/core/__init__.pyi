# square.core.
