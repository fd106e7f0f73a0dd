# django.core.cache.backends: see the modules in it.
