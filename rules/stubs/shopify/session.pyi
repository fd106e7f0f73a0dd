# ShopifyAPI 12.7.

from effects import blocks

class Session:
    @blocks("sdk")
    def request_token(self, params): ...
    def create_permission_url(self, scope, redirect_uri, state=...): ...
    @classmethod
    def setup(cls, **kwargs): ...
