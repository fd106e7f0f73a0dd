# flask.sansio: see the modules in it.
