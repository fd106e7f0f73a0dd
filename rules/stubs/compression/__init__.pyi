# compression, Python 3.14.
# check: 3.14+
