# sendgrid 6.12: mail.

from effects import blocks
from python_http_client import Client

class BaseInterface:
    client: Client
    def __init__(self, auth, host, impersonate_subuser) -> None: ...
    @blocks("sdk")
    def send(self, message): ...
