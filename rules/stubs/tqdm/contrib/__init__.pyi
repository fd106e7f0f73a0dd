# tqdm.contrib: see the modules in it.
