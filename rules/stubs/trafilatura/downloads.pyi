# trafilatura: fetching.

from effects import blocks

@blocks("http", instead="httpx.AsyncClient.get")
def fetch_response(url, *, decode=False, no_ssl=False, with_headers=False, config=...): ...
@blocks("http", instead="httpx.AsyncClient.get")
def fetch_url(url, no_ssl=False, config=..., options=None): ...
