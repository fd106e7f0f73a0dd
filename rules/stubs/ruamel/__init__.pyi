# ruamel: a namespace.

