# SQLModel 0.0.50: SQLAlchemy with pydantic models.
from sqlalchemy import MetaData as MetaData
from sqlalchemy import Table as Table
from sqlalchemy import create_engine as create_engine
from sqlalchemy import engine_from_config as engine_from_config
from sqlalchemy import inspect as inspect
from sqlalchemy.pool import QueuePool as QueuePool
from sqlalchemy.pool import StaticPool as StaticPool

from .main import SQLModel as SQLModel
from .orm.session import Session as Session
from .sql.expression import select as select
