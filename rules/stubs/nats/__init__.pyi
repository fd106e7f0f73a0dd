# nats-py 2: NATS, asynchronous.
from .aio.client import Client as NATS

async def connect(servers="nats://localhost:4222", **options) -> NATS: ...
