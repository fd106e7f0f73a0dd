# django.contrib.sessions: see the modules in it.
