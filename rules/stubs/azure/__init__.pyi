# azure: a namespace.
