# docker 7.2: clients; without a version, building one asks the engine for its own.

from typing import Literal, overload, Self

from docker.api.client import APIClient
from docker.models.configs import ConfigCollection
from docker.models.containers import ContainerCollection
from docker.models.images import ImageCollection
from docker.models.networks import NetworkCollection
from docker.models.nodes import NodeCollection
from docker.models.plugins import PluginCollection
from docker.models.secrets import SecretCollection
from docker.models.services import ServiceCollection
from docker.models.swarm import Swarm
from docker.models.volumes import VolumeCollection
from docker.types.daemon import CancellableStream
from effects import blocks

class DockerClient:
    api: APIClient
    configs: ConfigCollection
    containers: ContainerCollection
    images: ImageCollection
    networks: NetworkCollection
    nodes: NodeCollection
    plugins: PluginCollection
    secrets: SecretCollection
    services: ServiceCollection
    swarm: Swarm
    volumes: VolumeCollection
    @overload
    @blocks("sdk", instead="aiodocker.Docker")
    def __init__(self, *, version: Literal["auto"], **options) -> None: ...
    @overload
    def __init__(self, *, version, **options) -> None: ...
    @overload
    @blocks("sdk", instead="aiodocker.Docker")
    def __init__(self, *args, **options) -> None: ...
    @overload
    @classmethod
    @blocks("sdk", instead="aiodocker.Docker")
    def from_env(cls, *, version: Literal["auto"], **options) -> Self: ...
    @overload
    @classmethod
    def from_env(cls, *, version, **options) -> Self: ...
    @overload
    @classmethod
    @blocks("sdk", instead="aiodocker.Docker")
    def from_env(cls, **options) -> Self: ...
    def events(self, *args, **kwargs) -> CancellableStream: ...
    @blocks("sdk", instead="aiodocker.Docker.auth")
    def login(self, *args, **kwargs): ...
    @blocks("sdk", instead="aiodocker.Docker.version")
    def version(self, *args, **kwargs): ...
    @blocks("sdk")
    def df(self): ...
    @blocks("sdk")
    def info(self, *args, **kwargs): ...
    @blocks("sdk")
    def ping(self, *args, **kwargs): ...
    def close(self): ...

@overload
@blocks("sdk", instead="aiodocker.Docker")
def from_env(*, version: Literal["auto"], **options) -> DockerClient: ...
@overload
def from_env(*, version, **options) -> DockerClient: ...
@overload
@blocks("sdk", instead="aiodocker.Docker")
def from_env(**options) -> DockerClient: ...
