# httpcore2: a pool behind a SOCKS proxy.

from httpcore2._sync.connection_pool import ConnectionPool

class SOCKSProxy(ConnectionPool):
    def __init__(
        self, proxy_url, proxy_auth=None, ssl_context=None, max_connections=10,
        max_keepalive_connections=None, keepalive_expiry=None, http1=True, http2=False, retries=0,
        network_backend=None,
    ) -> None: ...
