# Django: requests.

from django.contrib.sessions.backends.base import SessionBase

class HttpRequest:
    session: SessionBase  # check: put there by SessionMiddleware
    async def auser(self): ...  # check: put there by AuthenticationMiddleware
    def build_absolute_uri(self, location=None): ...
    def get_host(self): ...
