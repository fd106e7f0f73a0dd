# clickhouse-connect 1.12: the synchronous client over HTTP.
from effects import blocks

from .client import Client

class HttpClient(Client):
    @blocks("database", instead="clickhouse_connect.create_async_client")
    def __init__(
        self, interface, host, port, username, password, database, access_token=None,
        token_provider=None, compress=True, query_limit=0, query_retries=2, connect_timeout=10,
        send_receive_timeout=300, client_name=None, verify=True, ca_cert=None, client_cert=None,
        client_cert_key=None, session_id=None, settings=None, pool_mgr=None, http_proxy=None,
        https_proxy=None, server_host_name=None, tz_source=None, tz_mode=None,
        show_clickhouse_errors=None, autogenerate_session_id=None, autogenerate_query_id=None,
        tls_mode=None, proxy_path="", form_encode_query_params=False, rename_response_column=None,
        headers=None, native_codec=None, *, dedicated_pool=False
    ) -> None: ...
