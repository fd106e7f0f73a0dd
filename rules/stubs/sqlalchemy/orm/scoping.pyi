# SQLAlchemy 2.1: the session of the current thread, made when first used.
from typing import Any, Callable, Generic, Sequence, TypeVar

from effects import blocks

from ..engine import Connection, Engine, Result, ScalarResult
from ..sql.selectable import Select
from .query import Query
from .session import Session, SessionTransaction, sessionmaker

_S = TypeVar("_S")
_T = TypeVar("_T")

class scoped_session(Generic[_S]):
    session_factory: sessionmaker[_S]
    def __init__(self, session_factory: sessionmaker[_S], scopefunc=None) -> None: ...
    def __call__(self, **kw) -> _S: ...
    def configure(self, **kwargs) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.remove",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def remove(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.close",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def close(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.reset",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def reset(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.commit",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def commit(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.rollback",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def rollback(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.flush",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def flush(self, objects=None) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.refresh",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def refresh(self, instance, attribute_names=None, with_for_update=None) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.connection",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def connection(self, bind_arguments=None, execution_options=None) -> Connection: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.begin_nested",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def begin_nested(self) -> SessionTransaction: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.execute",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def execute(
        self, statement: Select[_T], params=None, *, execution_options=..., bind_arguments=None
    ) -> Result[_T]: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.scalars",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def scalars(
        self, statement: Select[_T], params=None, *, execution_options=..., bind_arguments=None,
        **kw
    ) -> ScalarResult[_T]: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.scalar",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def scalar(
        self, statement: Select[_T], params=None, *, execution_options=..., bind_arguments=None,
        **kw
    ) -> _T | None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.get",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def get(
        self, entity: Callable[..., _T], ident, *, options=None, populate_existing=None,
        with_for_update=None, identity_token=None, execution_options=..., bind_arguments=None
    ) -> _T | None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.get_one",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def get_one(
        self, entity: Callable[..., _T], ident, *, options=None, populate_existing=None,
        with_for_update=None, identity_token=None, execution_options=..., bind_arguments=None
    ) -> _T: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.merge",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def merge(self, instance: _T, *, load=True, options=None) -> _T: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.merge_all",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def merge_all(self, instances: Sequence[_T], *, load=True, options=None) -> Sequence[_T]: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.execute",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def bulk_save_objects(
        self, objects, return_defaults=False, update_changed_only=True, preserve_order=True
    ) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.execute",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def bulk_insert_mappings(
        self, mapper, mappings, return_defaults=False, render_nulls=False
    ) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_scoped_session.execute",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def bulk_update_mappings(self, mapper, mappings) -> None: ...
    def begin(self, nested=False) -> SessionTransaction: ...
    def query(self, entity: Callable[..., _T] = ..., /, *entities, **kwargs) -> Query[_T]: ...  # check: the first entity apart
    def query_property(self, query_cls=None) -> Query[Any]: ...
    def get_bind(self, mapper=None, *, clause=None, bind=None, **kw) -> Engine: ...
    def add(self, instance): ...
    def add_all(self, instances): ...
    def delete(self, instance): ...
    def delete_all(self, instances): ...
    def expire(self, instance, attribute_names=None): ...
    def expire_all(self): ...
    def expunge(self, instance): ...
    def expunge_all(self): ...
    def is_modified(self, instance, include_collections=True): ...
    @classmethod
    def object_session(cls, instance) -> Session | None: ...
