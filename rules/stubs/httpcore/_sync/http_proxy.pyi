# httpcore: a pool behind a proxy.

from httpcore._sync.connection_pool import ConnectionPool

class HTTPProxy(ConnectionPool):
    def __init__(
        self, proxy_url, proxy_auth=None, proxy_headers=None, ssl_context=None,
        proxy_ssl_context=None, max_connections=10, max_keepalive_connections=None,
        keepalive_expiry=None, http1=True, http2=False, retries=0, local_address=None, uds=None,
        network_backend=None, socket_options=None,
    ) -> None: ...
