# SQLAlchemy 2.1: extensions.
