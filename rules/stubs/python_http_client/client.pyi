# python-http-client 3.3: attributes are parts of the address; the last is the verb.

from effects import blocks

class Client:
    def __init__(self, host, request_headers=..., version=..., url_path=..., **options) -> None: ...
    def __getattr__(self, name) -> Client: ...
    @blocks("sdk")
    def get(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("sdk")
    def post(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("sdk")
    def put(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("sdk")
    def patch(self, *args, **kwargs): ...  # check: made by __getattr__
    @blocks("sdk")
    def delete(self, *args, **kwargs): ...  # check: made by __getattr__
