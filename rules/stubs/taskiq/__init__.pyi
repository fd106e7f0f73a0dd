# taskiq 0.1x: plain functions run in threads.

from taskiq.abc.broker import AsyncBroker as AsyncBroker
from taskiq.brokers.inmemory_broker import InMemoryBroker as InMemoryBroker
from taskiq.decor import AsyncTaskiqDecoratedTask as AsyncTaskiqDecoratedTask
from taskiq.scheduler.scheduler import TaskiqScheduler as TaskiqScheduler
from taskiq.task import AsyncTaskiqTask as AsyncTaskiqTask
from taskiq_dependencies import Depends as TaskiqDepends
