# SQLAlchemy 2.1: the schema objects.
from .sql.schema import Index as Index
from .sql.schema import MetaData as MetaData
from .sql.schema import Sequence as Sequence
from .sql.schema import Table as Table
