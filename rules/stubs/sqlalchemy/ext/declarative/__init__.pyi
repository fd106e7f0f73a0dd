# SQLAlchemy 1.4: declarative_base() at its old place.
from ...orm.decl_api import declarative_base as declarative_base  # check: a wrapper that warns
