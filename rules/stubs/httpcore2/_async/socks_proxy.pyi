# httpcore2: a pool behind a SOCKS proxy.

from httpcore2._async.connection_pool import AsyncConnectionPool

class AsyncSOCKSProxy(AsyncConnectionPool):
    def __init__(
        self, proxy_url, proxy_auth=None, ssl_context=None, max_connections=10,
        max_keepalive_connections=None, keepalive_expiry=None, http1=True, http2=False, retries=0,
        network_backend=None,
    ) -> None: ...
