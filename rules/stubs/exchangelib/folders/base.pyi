# exchangelib 5.6: folders; queries are sent while iterating.

from effects import blocks
from exchangelib.queryset import QuerySet

class BaseFolder:
    def all(self) -> QuerySet: ...  # check: of a mixin
    def filter(self, *args, **kwargs) -> QuerySet: ...  # check: of a mixin
    def exclude(self, *args, **kwargs) -> QuerySet: ...  # check: of a mixin
    @blocks("sdk")
    def get(self, *args, **kwargs): ...  # check: of a mixin
    @blocks("sdk")
    def refresh(self): ...
    @blocks("sdk")
    def wipe(self, page_size=..., chunk_size=..., _seen=..., _level=...): ...
    @blocks("sdk")
    def empty(self, delete_type=..., delete_sub_folders=...): ...
    @blocks("sdk")
    def delete(self, delete_type=...): ...
    @blocks("sdk")
    def save(self, update_fields=...): ...
