# redis-om 1.2: the synchronous side.
from .connections import get_redis_connection as get_redis_connection
from .model.migrations.schema.legacy_migrator import SchemaDetector
from .model.model import EmbeddedJsonModel as EmbeddedJsonModel
from .model.model import FindQuery as FindQuery
from .model.model import HashModel as HashModel
from .model.model import JsonModel as JsonModel
from .model.model import RedisModel as RedisModel

Migrator = SchemaDetector
