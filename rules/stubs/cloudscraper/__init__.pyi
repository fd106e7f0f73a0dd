# cloudscraper 1.2: sessions of requests that answer challenges.

from effects import blocks

from requests import Response, Session

class CloudScraper(Session):
    @blocks("http", instead="curl_cffi.requests.AsyncSession.request")
    def request(self, method, url, *args, **kwargs) -> Response: ...
    @classmethod
    def create_scraper(cls, sess=None, **kwargs) -> CloudScraper: ...
    @classmethod
    @blocks("http")
    def get_tokens(cls, url, **kwargs): ...
    @classmethod
    @blocks("http")
    def get_cookie_string(cls, url, **kwargs): ...

def create_scraper(sess=None, **kwargs) -> CloudScraper: ...  # check: a method of a class, bound
def session(sess=None, **kwargs) -> CloudScraper: ...  # check: a method of a class, bound
