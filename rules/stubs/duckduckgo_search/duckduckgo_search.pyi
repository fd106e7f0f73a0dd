# duckduckgo_search: the client.

from typing import Self

from effects import blocks

class DDGS:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks("sdk")
    def text(
        self, keywords, region=None, safesearch="moderate", timelimit=None, backend="auto",
        max_results=None,
    ): ...
    @blocks("sdk")
    def images(
        self, keywords, region="us-en", safesearch="moderate", timelimit=None, size=None,
        color=None, type_image=None, layout=None, license_image=None, max_results=None,
    ): ...
    @blocks("sdk")
    def videos(
        self, keywords, region="us-en", safesearch="moderate", timelimit=None, resolution=None,
        duration=None, license_videos=None, max_results=None,
    ): ...
    @blocks("sdk")
    def news(
        self, keywords, region="us-en", safesearch="moderate", timelimit=None, max_results=None,
    ): ...
