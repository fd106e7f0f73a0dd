# Flask-SQLAlchemy 3.1: sessions.
from sqlalchemy.orm import Session as _Session

class Session(_Session):
    def __init__(self, db, **kwargs) -> None: ...
