# Django 5.2: connections.

from effects import blocks

from django.db.backends.base.base import BaseDatabaseWrapper

connection: BaseDatabaseWrapper
connections: dict[str, BaseDatabaseWrapper]
@blocks("database")
def close_old_connections(**kwargs): ...
