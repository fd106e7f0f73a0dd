# SQLAlchemy 1.4: the 2.0 style under its early name.
from ..engine import Connection as Connection
from ..engine import Engine as Engine
from ..engine import create_engine as create_engine
from ..sql import select as select
