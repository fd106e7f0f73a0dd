# typesense 2.1: several searches.
from effects import blocks

class MultiSearch:
    @blocks("database", instead="typesense.async_.multi_search.AsyncMultiSearch.perform")
    def perform(self, search_queries, common_params=None): ...
    @blocks("database", instead="typesense.async_.multi_search.AsyncMultiSearch.perform_stream")
    def perform_stream(self, search_queries, common_params=None): ...
