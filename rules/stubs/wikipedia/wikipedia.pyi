# wikipedia: what a page has is fetched when first asked for.

from effects import blocks

class WikipediaPage:
    @blocks("sdk")
    def __init__(
        self, title=None, pageid=None, redirect=True, preload=False, original_title="",
    ) -> None: ...
    @blocks("sdk")
    def html(self): ...
    @property
    @blocks("sdk")
    def content(self): ...
    @property
    @blocks("sdk")
    def revision_id(self): ...
    @property
    @blocks("sdk")
    def parent_id(self): ...
    @property
    @blocks("sdk")
    def summary(self): ...
    @property
    @blocks("sdk")
    def images(self): ...
    @property
    @blocks("sdk")
    def coordinates(self): ...
    @property
    @blocks("sdk")
    def references(self): ...
    @property
    @blocks("sdk")
    def links(self): ...
    @property
    @blocks("sdk")
    def categories(self): ...
    @property
    @blocks("sdk")
    def sections(self): ...
    @blocks("sdk")
    def section(self, section_title): ...

@blocks("sdk")
def search(query, results=10, suggestion=False): ...  # check: an object of class cache
@blocks("sdk")
def geosearch(latitude, longitude, title=None, results=10, radius=1000): ...  # check: likewise
@blocks("sdk")
def suggest(query): ...  # check: likewise
@blocks("sdk")
def random(pages=1): ...
@blocks("sdk")
def summary(title, sentences=0, chars=0, auto_suggest=True, redirect=True): ...  # check: likewise
@blocks("sdk")
def languages(): ...  # check: likewise
@blocks("sdk")
def page(
    title=None, pageid=None, auto_suggest=True, redirect=True, preload=False,
) -> WikipediaPage: ...
