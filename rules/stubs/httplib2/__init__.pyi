# httplib2 0.31.

from effects import blocks

class Http:
    @blocks("http", instead="httpx.AsyncClient.request")
    def request(
        self, uri, method="GET", body=None, headers=None, redirections=5, connection_type=None,
    ): ...
    def close(self): ...
