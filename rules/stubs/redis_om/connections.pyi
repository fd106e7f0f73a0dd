# redis-om 1.2: the client; making it does not connect.
from redis.client import Redis

def get_redis_connection(**kwargs) -> Redis: ...
