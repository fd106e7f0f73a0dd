# vertica-python 1.4: Vertica.
