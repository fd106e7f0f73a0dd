# SQLModel 0.0.50: the base of models.
from typing import ClassVar
from typing_extensions import Self

from sqlalchemy import MetaData

class SQLModel:
    metadata: ClassVar[MetaData]
    @classmethod
    def model_validate(
        cls, obj, *, strict=None, from_attributes=None, context=None, update=None
    ) -> Self: ...
    def sqlmodel_update(self, obj, *, update=None) -> Self: ...
    def model_dump(
        self, *, mode="python", include=None, exclude=None, context=None, by_alias=None,
        exclude_unset=False, exclude_defaults=False, exclude_none=False,
        exclude_computed_fields=False, round_trip=False, warnings=True, fallback=None,
        serialize_as_any=False, polymorphic_serialization=None
    ): ...
