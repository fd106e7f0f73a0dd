# SQLModel 0.0.50: AsyncSession, with exec().
from typing import TypeVar

from sqlalchemy.engine import ScalarResult
from sqlalchemy.ext.asyncio import AsyncSession as _AsyncSession
from sqlalchemy.sql.selectable import Select

_T = TypeVar("_T")

class AsyncSession(_AsyncSession):
    async def exec(
        self, statement: Select[_T], *, params=None, execution_options=..., bind_arguments=None
    ) -> ScalarResult[_T]: ...
