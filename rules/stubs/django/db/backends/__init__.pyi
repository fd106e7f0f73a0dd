# django.db.backends: see the modules in it.
