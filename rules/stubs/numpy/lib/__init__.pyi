# numpy.lib.
