# beanie 2.2: finding documents.
from typing_extensions import Self

from ..queries.find import FindMany, FindOne

class FindInterface:
    @classmethod
    def find_one(
        cls, *args, projection_model=None, session=None, ignore_cache=False, fetch_links=False,
        with_children=False, nesting_depth=None, nesting_depths_per_field=None, **pymongo_kwargs
    ) -> FindOne[Self]: ...
    @classmethod
    def find_many(
        cls, *args, projection_model=None, skip=None, limit=None, sort=None, session=None,
        ignore_cache=False, fetch_links=False, with_children=False, lazy_parse=False,
        nesting_depth=None, nesting_depths_per_field=None, **pymongo_kwargs
    ) -> FindMany[Self]: ...
    @classmethod
    def find(
        cls, *args, projection_model=None, skip=None, limit=None, sort=None, session=None,
        ignore_cache=False, fetch_links=False, with_children=False, lazy_parse=False,
        nesting_depth=None, nesting_depths_per_field=None, **pymongo_kwargs
    ) -> FindMany[Self]: ...
    @classmethod
    def find_all(
        cls, skip=None, limit=None, sort=None, projection_model=None, session=None,
        ignore_cache=False, with_children=False, lazy_parse=False, nesting_depth=None,
        nesting_depths_per_field=None, **pymongo_kwargs
    ) -> FindMany[Self]: ...
    @classmethod
    def all(
        cls, projection_model=None, skip=None, limit=None, sort=None, session=None,
        ignore_cache=False, with_children=False, lazy_parse=False, nesting_depth=None,
        nesting_depths_per_field=None, **pymongo_kwargs
    ) -> FindMany[Self]: ...
    @classmethod
    async def count(cls) -> int: ...
