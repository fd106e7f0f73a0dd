# Flask-SQLAlchemy 3.1: the base of models.
from typing_extensions import Self

from sqlalchemy.sql.schema import MetaData

from .query import Query

class Model:  # check: members made in subclasses
    query: Query[Self]
    metadata: MetaData
    def __init__(self, **kwargs) -> None: ...
