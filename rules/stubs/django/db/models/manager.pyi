# Django: managers have the methods of their querysets.

from typing import TypeVar

from django.db.models.query import QuerySet

T = TypeVar("T")

class BaseManager(QuerySet[T]):  # check: copies the methods of QuerySet
    def get_queryset(self) -> QuerySet[T]: ...
    @classmethod
    def from_queryset(cls, queryset_class, class_name=None): ...
    def iterator(self, chunk_size=None): ...  # check: copied from QuerySet

class Manager(BaseManager[T]): ...
