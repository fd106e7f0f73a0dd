# Flask-SQLAlchemy 3.1: SQLAlchemy in Flask.
from .extension import SQLAlchemy as SQLAlchemy
