# django.utils: see the modules in it.
