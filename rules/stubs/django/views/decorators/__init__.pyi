# django.views.decorators: see the modules in it.
