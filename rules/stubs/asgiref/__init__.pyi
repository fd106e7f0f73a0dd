# asgiref: see the modules in it.
