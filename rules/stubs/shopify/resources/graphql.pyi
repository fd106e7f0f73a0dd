# ShopifyAPI 12.7.

from effects import blocks

class GraphQL:
    @blocks("sdk")
    def execute(self, query, variables=..., operation_name=...): ...
