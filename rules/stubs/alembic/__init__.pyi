# alembic 1.20: migrations.
from . import command as command
