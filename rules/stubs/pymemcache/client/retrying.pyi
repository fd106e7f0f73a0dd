# pymemcache 4.0: a client that tries again.
from .base import Client

class RetryingClient(Client):  # check: passes on what the client has
    def __init__(
        self, client, attempts=2, retry_delay=0, retry_for=None, do_not_retry_for=None
    ) -> None: ...
