# Flask-SQLAlchemy 3.1: queries.
from typing import Any, TypeVar

from effects import blocks
from sqlalchemy.orm import Query as _Query

from .pagination import Pagination

_T = TypeVar("_T")

class Query(_Query[_T]):
    @blocks("database")
    def get_or_404(self, ident, description=None) -> _T: ...
    @blocks("database")
    def first_or_404(self, description=None) -> _T: ...
    @blocks("database")
    def one_or_404(self, description=None) -> _T: ...
    @blocks("database")
    def paginate(
        self, *, page=None, per_page=None, max_per_page=None, error_out=True, count=True
    ) -> Pagination: ...
