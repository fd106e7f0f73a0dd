# google-cloud-ndb: entities.

from typing import Any, Self

from effects import blocks

from google.cloud.ndb.key import Key
from google.cloud.ndb.query import Query

class Model:
    key: Key
    @blocks("database")
    def put(self, **kwargs) -> Key: ...
    @classmethod
    @blocks("database")
    def get_by_id(cls, id, **options) -> Self | None: ...  # check: many options
    @classmethod
    @blocks("database")
    def get_or_insert(cls, name, *args, **kwargs) -> Self: ...  # check: parameters of other names
    @classmethod
    def query(cls, *filters, **kwargs) -> Query[Self]: ...

@blocks("database")
def get_multi(keys, **options) -> list[Any]: ...  # check: many options
@blocks("database")
def put_multi(entities, **options) -> list[Key]: ...  # check: many options
@blocks("database")
def delete_multi(keys, **options) -> list[None]: ...  # check: many options
