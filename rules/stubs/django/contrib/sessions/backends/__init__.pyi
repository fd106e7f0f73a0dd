# django.contrib.sessions.backends: see the modules in it.
