# Flask-SQLAlchemy 3.1: the extension.
from typing import Any, Type

from effects import blocks
from sqlalchemy.engine import Engine
from sqlalchemy.orm import scoped_session
from sqlalchemy.sql.schema import MetaData

from .model import Model
from .pagination import Pagination
from .query import Query
from .session import Session

class SQLAlchemy:
    session: scoped_session[Session]
    Model: Type[_Model]
    Query: Type[_Query]
    def __init__(self, app=None, **kwargs) -> None: ...
    def init_app(self, app) -> None: ...
    @property
    def metadata(self) -> MetaData: ...
    @property
    def engine(self) -> Engine: ...
    def get_engine(self, bind_key=None, **kwargs) -> Engine: ...
    @blocks("database")
    def create_all(self, bind_key="__all__") -> Any: ...
    @blocks("database")
    def drop_all(self, bind_key="__all__") -> Any: ...
    @blocks("database")
    def reflect(self, bind_key="__all__") -> Any: ...
    @blocks("database")
    def get_or_404(self, entity, ident, *, description=None, **kwargs) -> Any: ...
    @blocks("database")
    def first_or_404(self, statement, *, description=None) -> Any: ...
    @blocks("database")
    def one_or_404(self, statement, *, description=None) -> Any: ...
    @blocks("database")
    def paginate(self, select, **kwargs) -> Pagination: ...

# A class body's own names come first: these are for annotations.
_Model = Model
_Query = Query
