# ShopifyAPI 12.7.

from pyactiveresource.activeresource import ActiveResource

class ShopifyResource(ActiveResource):
    @classmethod
    def activate_session(cls, session): ...
    @classmethod
    def clear_session(cls): ...
