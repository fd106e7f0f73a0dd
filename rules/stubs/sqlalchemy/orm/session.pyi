# SQLAlchemy 2.1: Session. Making one does not connect; it connects when first asked something.
from typing import Any, Callable, Generic, Sequence, TypeVar, overload
from typing_extensions import Self

from effects import blocks

from ..engine import Connection, Engine, Result, ScalarResult
from ..sql.selectable import Select
from .query import Query

_S = TypeVar("_S")
_T = TypeVar("_T")

class SessionTransaction:
    def __enter__(self) -> Self: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.begin",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def __exit__(self, *args) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSessionTransaction.commit",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def commit(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSessionTransaction.rollback",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def rollback(self) -> None: ...
    @blocks("database", note="a Session stays in one thread: move the whole unit of work there")
    def close(self, invalidate=False) -> None: ...
    @blocks("database", note="a Session stays in one thread: move the whole unit of work there")
    def prepare(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.connection",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def connection(self, bindkey, execution_options=None, **kwargs) -> Connection: ...

class _SessionClassMethods:
    @classmethod
    def object_session(cls, instance) -> Session | None: ...

class Session(_SessionClassMethods):
    bind: Engine
    def __init__(
        self, bind=None, *, autoflush=True, future=True, expire_on_commit=True, autobegin=True,
        twophase=False, binds=None, enable_baked_queries=True, info=None, query_cls=None,
        autocommit=False, join_transaction_mode="conditional_savepoint", close_resets_only=...,
        execution_options=...
    ) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.close",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def __exit__(self, *args) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def execute(
        self, statement: Select[_T], params=None, *, execution_options=..., bind_arguments=None
    ) -> Result[_T]: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def scalars(
        self, statement: Select[_T], params=None, *, execution_options=..., bind_arguments=None,
        **kw
    ) -> ScalarResult[_T]: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalar",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def scalar(
        self, statement: Select[_T], params=None, *, execution_options=..., bind_arguments=None,
        **kw
    ) -> _T | None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.get",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def get(
        self, entity: Callable[..., _T], ident, *, options=None, populate_existing=None,
        with_for_update=None, identity_token=None, execution_options=..., bind_arguments=None
    ) -> _T | None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.get_one",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def get_one(
        self, entity: Callable[..., _T], ident, *, options=None, populate_existing=None,
        with_for_update=None, identity_token=None, execution_options=..., bind_arguments=None
    ) -> _T: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.merge",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def merge(self, instance: _T, *, load=True, options=None) -> _T: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.merge_all",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def merge_all(self, instances: Sequence[_T], *, load=True, options=None) -> Sequence[_T]: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.commit",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def commit(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.rollback",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def rollback(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.flush",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def flush(self, objects=None) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.refresh",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def refresh(self, instance, attribute_names=None, with_for_update=None) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.close",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def close(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.reset",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def reset(self) -> None: ...
    @blocks("database", note="a Session stays in one thread: move the whole unit of work there")
    def prepare(self) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.connection",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def connection(self, bind_arguments=None, execution_options=None) -> Connection: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.begin_nested",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def begin_nested(self) -> SessionTransaction: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def bulk_save_objects(
        self, objects, return_defaults=False, update_changed_only=True, preserve_order=True
    ) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def bulk_insert_mappings(
        self, mapper, mappings, return_defaults=False, render_nulls=False
    ) -> None: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def bulk_update_mappings(self, mapper, mappings) -> None: ...
    def begin(self, nested=False) -> SessionTransaction: ...
    def get_transaction(self) -> SessionTransaction | None: ...
    def get_nested_transaction(self) -> SessionTransaction | None: ...
    def query(self, entity: Callable[..., _T] = ..., /, *entities, **kwargs) -> Query[_T]: ...  # check: the first entity apart
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
    def invalidate(self): ...
    def in_transaction(self): ...
    def in_nested_transaction(self): ...
    def bind_mapper(self, mapper, bind): ...
    def bind_table(self, table, bind): ...
    def enable_relationship_loading(self, obj): ...
    def __contains__(self, instance) -> bool: ...
    def __iter__(self): ...

class _Begin(Generic[_S]):
    def __enter__(self) -> _S: ...
    @blocks(
        "database", instead="sqlalchemy.ext.asyncio.async_sessionmaker.begin",
        note="a Session stays in one thread: move the whole unit of work there",
    )
    def __exit__(self, *args) -> None: ...

class sessionmaker(_SessionClassMethods, Generic[_S]):
    @overload
    def __init__(  # check: class_ is keyword-only since 2.0
        self: sessionmaker[Session], bind=None, class_: None = ..., autoflush=True, expire_on_commit=True,
        info=None, **kw
    ) -> None: ...
    @overload
    def __init__(  # check: class_ is keyword-only since 2.0
        self, bind=None, class_: Callable[..., _S] = ..., autoflush=True, expire_on_commit=True, info=None, **kw
    ) -> None: ...
    def __call__(self, **local_kw) -> _S: ...
    def begin(self) -> _Begin[_S]: ...
    def configure(self, **new_kw) -> None: ...

def object_session(instance) -> Session | None: ...
@blocks("database", instead="sqlalchemy.ext.asyncio.close_all_sessions")
def close_all_sessions() -> None: ...
