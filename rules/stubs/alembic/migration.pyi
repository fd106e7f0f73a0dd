# alembic 1.20: the old place of MigrationContext.
from .runtime.migration import MigrationContext as MigrationContext
