# python-dotenv 1.2: files of settings.

from io import StringIO
from typing import overload

from effects import blocks

@overload
@blocks("file")
def load_dotenv(dotenv_path=..., *args, **options): ...
@overload
def load_dotenv(*, stream: StringIO, **options): ...  # check: can be given by position
@overload
def dotenv_values(*, stream: StringIO, **options): ...  # check: can be given by position
@overload
@blocks("file")
def dotenv_values(dotenv_path=..., *args, **options): ...
@blocks("file")
def find_dotenv(filename=..., raise_error_if_not_found=..., usecwd=...): ...
@blocks("file")
def get_key(dotenv_path, key_to_get, encoding=...): ...
@blocks("file")
def set_key(dotenv_path, key_to_set, value_to_set, quote_mode=..., export=..., **options): ...
@blocks("file")
def unset_key(dotenv_path, key_to_unset, quote_mode=..., encoding=..., follow_symlinks=...): ...
