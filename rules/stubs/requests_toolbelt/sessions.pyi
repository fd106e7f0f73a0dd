# requests-toolbelt 1: a session with a base address.

from requests import Session

class BaseUrlSession(Session):
    def create_url(self, url): ...
