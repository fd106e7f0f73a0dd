# python-arango 8.3: the client; db() does not ask the server, but with verify=True.
from typing import Literal, overload

from effects import blocks

from .database import StandardDatabase

class ArangoClient:
    def __init__(
        self, hosts="http://127.0.0.1:8529", host_resolver="fallback", resolver_max_tries=None,
        http_client=None, serializer=..., deserializer=..., verify_override=None,
        request_timeout=60, request_compression=None, response_compression=None
    ) -> None: ...
    @overload
    @blocks("database")
    def db(
        self, name="_system", username="root", password="", *, verify: Literal[True],
        auth_method="basic", user_token=None, superuser_token=None
    ) -> StandardDatabase: ...
    @overload
    def db(
        self, name="_system", username="root", password="", verify=False, auth_method="basic",
        user_token=None, superuser_token=None
    ) -> StandardDatabase: ...
    def close(self) -> None: ...
