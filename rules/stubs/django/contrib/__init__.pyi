# django.contrib: see the modules in it.
