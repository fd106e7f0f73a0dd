# django.core: see the modules in it.
