# redis 8.1: from_url() does not connect.
from .client import Redis

def from_url(url, **kwargs) -> Redis: ...
