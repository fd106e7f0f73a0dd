# hubspot-api-client 12.0; with async_req=True the calls are made in a thread.

from effects import blocks

class SearchApi:
    @blocks("sdk")
    def do_search(self, public_object_search_request, **kwargs): ...
