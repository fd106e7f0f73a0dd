# rest_framework: see the modules in it.
