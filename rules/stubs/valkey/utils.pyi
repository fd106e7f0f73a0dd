# valkey 6.2: from_url() does not connect.
from .client import Valkey

def from_url(url, **kwargs) -> Valkey: ...
