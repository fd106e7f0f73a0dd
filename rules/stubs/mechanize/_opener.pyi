# mechanize: openers.

from effects import blocks

class OpenerDirector:
    @blocks("http", instead="httpx.AsyncClient.get")
    def open(self, fullurl, data=None, timeout=...): ...
    @blocks("http", instead="httpx.AsyncClient.get")
    def retrieve(
        self, fullurl, filename=None, reporthook=None, data=None, timeout=..., open=...,
    ): ...

@blocks("http", instead="httpx.AsyncClient.get")
def urlopen(url, data=None, timeout=...): ...
@blocks("http", instead="httpx.AsyncClient.get")
def urlretrieve(url, filename=None, reporthook=None, data=None, timeout=...): ...
