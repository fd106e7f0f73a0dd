# SQLModel 0.0.50: SQL expressions.
