# tls_client: responses, read whole.

class Response:
    def json(self, **kwargs): ...
