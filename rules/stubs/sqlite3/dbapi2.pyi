# sqlite3.dbapi2, Python 3.8 to 3.14.
from sqlite3 import (
    Warning as Warning,
    Error as Error,
    InterfaceError as InterfaceError,
    DatabaseError as DatabaseError,
    DataError as DataError,
    OperationalError as OperationalError,
    IntegrityError as IntegrityError,
    InternalError as InternalError,
    ProgrammingError as ProgrammingError,
    NotSupportedError as NotSupportedError,
    Row as Row,
    Cursor as Cursor,
    Blob as Blob,
    Connection as Connection,
    connect as connect,
    adapt as adapt,
    complete_statement as complete_statement,
    enable_callback_tracebacks as enable_callback_tracebacks,
    register_adapter as register_adapter,
    register_converter as register_converter,
    PARSE_DECLTYPES as PARSE_DECLTYPES,
    PARSE_COLNAMES as PARSE_COLNAMES,
    SQLITE_OK as SQLITE_OK,
    SQLITE_DENY as SQLITE_DENY,
    SQLITE_IGNORE as SQLITE_IGNORE,
    apilevel as apilevel,
    paramstyle as paramstyle,
    threadsafety as threadsafety,
    sqlite_version as sqlite_version,
    sqlite_version_info as sqlite_version_info,
    version as version,
    version_info as version_info,
)
from typing import Any

def DateFromTicks(ticks) -> Any: ...
def TimeFromTicks(ticks) -> Any: ...
def TimestampFromTicks(ticks) -> Any: ...
