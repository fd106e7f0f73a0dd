# check: all that is in it is too large to install
