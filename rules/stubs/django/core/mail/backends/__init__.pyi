# django.core.mail.backends: see the modules in it.
