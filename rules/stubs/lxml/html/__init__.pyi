# lxml 6.1: parsing files.

from io import BytesIO, StringIO
from typing import overload

from effects import blocks

@overload
def parse(filename_or_url: BytesIO | StringIO, *args, **options): ...
@overload
@blocks("file")
def parse(filename_or_url, *args, **options): ...
@blocks("http")
def open_in_browser(doc, encoding=...): ...
@blocks("http")
def submit_form(form, extra_values=..., open_http=...): ...
