# requests_futures: see the modules in it.
