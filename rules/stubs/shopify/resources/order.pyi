# ShopifyAPI 12.7.

from shopify.base import ShopifyResource

class Order(ShopifyResource): ...
