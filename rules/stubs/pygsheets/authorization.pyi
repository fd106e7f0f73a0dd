# pygsheets 2.

from effects import blocks
from pygsheets.client import Client

@blocks("file")
def authorize(client_secret=..., service_account_file=..., **kwargs) -> Client: ...
