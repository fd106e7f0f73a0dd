# Huey 3: calling a task puts it into the store.

from huey.api import FileHuey as FileHuey
from huey.api import Huey as Huey
from huey.api import MemoryHuey as MemoryHuey
from huey.api import PriorityRedisHuey as PriorityRedisHuey
from huey.api import RedisExpireHuey as RedisExpireHuey
from huey.api import RedisHuey as RedisHuey
from huey.api import SqliteHuey as SqliteHuey
from huey.api import crontab as crontab
