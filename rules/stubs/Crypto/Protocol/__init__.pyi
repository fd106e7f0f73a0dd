# pycryptodome 3.24.

