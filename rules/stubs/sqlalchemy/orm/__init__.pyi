# SQLAlchemy 2.1: the ORM.
from ._orm_constructors import create_session as create_session
from .decl_api import DeclarativeBase as DeclarativeBase
from .decl_api import DeclarativeBaseNoMeta as DeclarativeBaseNoMeta
from .decl_api import MappedAsDataclass as MappedAsDataclass
from .decl_api import declarative_base as declarative_base
from .decl_api import registry as registry
from .query import Query as Query
from .scoping import scoped_session as scoped_session
from .session import Session as Session
from .session import SessionTransaction as SessionTransaction
from .session import close_all_sessions as close_all_sessions
from .session import object_session as object_session
from .session import sessionmaker as sessionmaker
