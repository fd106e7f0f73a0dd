# PyNaCl 1.6.

