# tqdm: see the modules in it.
