# wget 3.2.

from effects import blocks

@blocks("http", instead="httpx.AsyncClient.stream")
def download(url, out=None, bar=...): ...
