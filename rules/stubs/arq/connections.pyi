# arq: queues over redis.asyncio.

from redis.asyncio import Redis
from arq.jobs import Job

class ArqRedis(Redis):
    async def enqueue_job(self, function, *args, **kwargs) -> Job: ...
    async def all_job_results(self): ...
    async def queued_jobs(self, *, queue_name=None): ...

async def create_pool(
    settings_=None, *, retry=0, job_serializer=None, job_deserializer=None,
    default_queue_name="arq:queue", expires_extra_ms=86400000,
) -> ArqRedis: ...
