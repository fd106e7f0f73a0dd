# tortoise-orm 1.1: an asynchronous ORM.
from effects import role

from .backends.base.client import BaseDBAsyncClient as BaseDBAsyncClient
from .connection import connections as connections
from .models import Model as Model

class Tortoise:
    @classmethod
    async def init(
        cls, config=None, config_file=None, _create_db=False, db_url=None, modules=None,
        use_tz=True, timezone="UTC", routers=None, table_name_generator=None, init_connections=True
    ): ...
    @classmethod
    async def close_connections(cls): ...
    @classmethod
    async def generate_schemas(cls, safe=True): ...
    @classmethod
    def get_connection(cls, connection_name) -> BaseDBAsyncClient: ...
    @classmethod
    def init_models(cls, models_paths, app_label): ...
    @classmethod
    def describe_model(cls, model, serializable=True): ...
    @classmethod
    def describe_models(cls, models=None, serializable=True): ...

@role("starts-loop")
def run_async(coro) -> None: ...
