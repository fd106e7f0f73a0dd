# pony 0.7: an ORM whose queries are generator expressions.
from .core import Database as Database
from .core import commit as commit
from .core import db_session as db_session
from .core import delete as delete
from .core import desc as desc
from .core import exists as exists
from .core import flush as flush
from .core import get as get
from .core import left_join as left_join
from .core import rollback as rollback
from .core import select as select
from .core import show as show
