# firebird: a namespace.
