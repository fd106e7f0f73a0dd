# SQLModel 0.0.50: Session, with exec().
from typing import TypeVar

from effects import blocks
from sqlalchemy.engine import ScalarResult
from sqlalchemy.orm import Session as _Session
from sqlalchemy.sql.selectable import Select

_T = TypeVar("_T")

class Session(_Session):
    @blocks("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    def exec(
        self, statement: Select[_T], *, params=None, execution_options=..., bind_arguments=None
    ) -> ScalarResult[_T]: ...
