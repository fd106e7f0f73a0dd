# alembic 1.20: the scripts.
from .base import ScriptDirectory as ScriptDirectory
