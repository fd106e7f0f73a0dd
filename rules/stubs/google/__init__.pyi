# google: a namespace.
