# google-auth 2.62: finding credentials.

from effects import blocks
from google.auth.credentials import Credentials

@blocks("sdk", note="It reads files, and may ask the metadata server.")
def default(scopes=..., request=..., **options) -> tuple[Credentials, str]: ...
@blocks("file")
def load_credentials_from_file(filename, scopes=..., **options) -> tuple[Credentials, str]: ...
def load_credentials_from_dict(info, scopes=..., **options) -> tuple[Credentials, str]: ...
