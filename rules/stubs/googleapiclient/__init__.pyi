# google-api-python-client 2.202.

