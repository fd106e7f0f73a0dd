# mysql-connector-python 26.10: the namespace.
