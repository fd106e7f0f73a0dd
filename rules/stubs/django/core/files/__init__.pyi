# django.core.files: see the modules in it.
