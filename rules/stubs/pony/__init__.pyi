# pony 0.7.
