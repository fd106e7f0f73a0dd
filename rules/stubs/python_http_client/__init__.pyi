# python-http-client 3.3.

from python_http_client.client import Client as Client
