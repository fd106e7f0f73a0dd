# redis 8.1: the commands.
from .cluster import RedisClusterCommands as RedisClusterCommands
from .cluster import AsyncRedisClusterCommands as AsyncRedisClusterCommands
from .core import AsyncCoreCommands as AsyncCoreCommands
from .core import CoreCommands as CoreCommands
from .redismodules import AsyncRedisModuleCommands as AsyncRedisModuleCommands
from .redismodules import RedisModuleCommands as RedisModuleCommands
from .sentinel import AsyncSentinelCommands as AsyncSentinelCommands
from .sentinel import SentinelCommands as SentinelCommands
