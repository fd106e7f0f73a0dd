# django.db.backends.base: see the modules in it.
