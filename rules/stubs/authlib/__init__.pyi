# Authlib 1.
