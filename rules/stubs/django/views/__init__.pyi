# django.views: see the modules in it.
