# SQLAlchemy 2.1: SQL expressions; only what leads to results is here.
from .expression import Select as Select
from .expression import select as select
