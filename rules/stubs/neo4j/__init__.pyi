# neo4j 6.4: both sides.
from ._async.driver import AsyncDriver as AsyncDriver
from ._async.driver import AsyncGraphDatabase as AsyncGraphDatabase
from ._async.work.result import AsyncResult as AsyncResult
from ._async.work.session import AsyncSession as AsyncSession
from ._async.work.transaction import AsyncManagedTransaction as AsyncManagedTransaction
from ._async.work.transaction import AsyncTransaction as AsyncTransaction
from ._sync.driver import Driver as Driver
from ._sync.driver import GraphDatabase as GraphDatabase
from ._sync.work.result import Result as Result
from ._sync.work.session import Session as Session
from ._sync.work.transaction import ManagedTransaction as ManagedTransaction
from ._sync.work.transaction import Transaction as Transaction
