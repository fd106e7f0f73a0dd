# aiodocker 0.27: the engine, for asyncio.

from typing import Self

from aiodocker.containers import DockerContainers
from aiodocker.events import DockerEvents
from aiodocker.images import DockerImages
from aiodocker.networks import DockerNetworks
from aiodocker.services import DockerServices
from aiodocker.volumes import DockerVolumes

class Docker:
    containers: DockerContainers
    events: DockerEvents
    images: DockerImages
    networks: DockerNetworks
    services: DockerServices
    volumes: DockerVolumes
    def __init__(self, url=..., connector=..., session=..., timeout=..., **options) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def close(self): ...
    async def auth(self, **credentials): ...
    async def version(self): ...
