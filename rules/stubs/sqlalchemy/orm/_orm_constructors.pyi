# SQLAlchemy 2.1: create_session().
from .session import Session

def create_session(bind=None, **kwargs) -> Session: ...
