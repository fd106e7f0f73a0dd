# yfinance 1.7: searching, when it is built.

from effects import blocks

class Search:
    @blocks("sdk")
    def __init__(self, query, max_results=..., news_count=..., **options) -> None: ...
    @blocks("sdk")
    def search(self): ...
