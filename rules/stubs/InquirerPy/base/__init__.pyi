# InquirerPy.base: see the modules in it.
