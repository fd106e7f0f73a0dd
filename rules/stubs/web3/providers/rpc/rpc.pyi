# web3 8.0.

from effects import blocks

class HTTPProvider:
    def __init__(self, endpoint_uri=..., request_kwargs=..., session=..., **kwargs) -> None: ...
    @blocks("sdk", instead="web3.AsyncHTTPProvider.make_request")
    def make_request(self, method, params): ...
