# Authlib: clients over other libraries.
