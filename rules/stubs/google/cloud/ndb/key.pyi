# google-cloud-ndb: keys.

from typing import Any

from effects import blocks

class Key:
    def __init__(self, *args, **kwargs) -> None: ...  # check: made by __new__
    @blocks("database")
    def get(self, **options) -> Any: ...  # check: many options
    @blocks("database")
    def delete(self, **options) -> None: ...  # check: many options
