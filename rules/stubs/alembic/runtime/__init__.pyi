# alembic 1.20: running migrations.
