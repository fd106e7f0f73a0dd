# telegram._files: see the modules in it.
