# gradio-client 1.

from gradio_client.client import Client as Client
