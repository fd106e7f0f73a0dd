# SQLAlchemy 2.1: declarative bases, which lead to MetaData.
from typing import Any, ClassVar, Type

from ..sql.schema import MetaData, Table

class DeclarativeBase:  # check: members made in subclasses
    metadata: ClassVar[MetaData]
    registry: ClassVar[_Registry]
    __table__: ClassVar[Table]

class DeclarativeBaseNoMeta:  # check: members made in subclasses
    metadata: ClassVar[MetaData]
    registry: ClassVar[_Registry]
    __table__: ClassVar[Table]

class MappedAsDataclass: ...

class _Base:
    metadata: ClassVar[MetaData]
    registry: ClassVar[_Registry]
    __table__: ClassVar[Table]
    def __init__(self, **kwargs: Any) -> None: ...

class registry:
    metadata: MetaData
    def __init__(
        self, *, metadata=None, class_registry=None, type_annotation_map=None, constructor=...
    ) -> None: ...
    def generate_base(self, mapper=None, cls=..., name="Base", metaclass=...) -> Type[_Base]: ...
    def configure(self, cascade=False) -> None: ...
    def dispose(self, cascade=False) -> None: ...

def declarative_base(
    *, metadata=None, mapper=None, cls=..., name="Base", class_registry=None,
    type_annotation_map=None, constructor=..., metaclass=...
) -> Type[_Base]: ...

_Registry = registry
