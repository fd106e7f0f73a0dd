# alembic 1.20: comparing models with the database.
from .api import compare_metadata as compare_metadata
from .api import produce_migrations as produce_migrations
