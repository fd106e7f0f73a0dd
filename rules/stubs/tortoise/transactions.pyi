# tortoise-orm 1.1: transactions.
from typing import Any, Callable

from .backends.base.client import TransactionContext

def in_transaction(connection_name=None) -> TransactionContext: ...
def atomic(connection_name=None) -> Callable[[Any], Any]: ...
