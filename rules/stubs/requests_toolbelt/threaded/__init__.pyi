# requests-toolbelt: requests in threads, waited for.

from effects import blocks

@blocks("http", instead="httpx.AsyncClient.request")
def map(requests, **kwargs): ...
