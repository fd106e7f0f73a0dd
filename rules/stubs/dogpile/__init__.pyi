# dogpile.cache 1.5: the namespace.
