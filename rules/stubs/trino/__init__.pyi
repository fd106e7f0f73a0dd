# trino 0.340: queries over HTTP.
from . import dbapi as dbapi
