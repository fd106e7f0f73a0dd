# SQLAlchemy 2.1: SQL expressions.
from ._selectable_constructors import select as select
from .selectable import Select as Select
