# alembic 1.20: comparing models with the database.
from effects import blocks

@blocks("database", instead="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
def compare_metadata(context, metadata): ...
@blocks("database", instead="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
def produce_migrations(context, metadata): ...
