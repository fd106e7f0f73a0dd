# docker 7.2: the engine's own interface.

from typing import Literal, overload, Self

from docker.api.build import BuildApiMixin
from docker.api.config import ConfigApiMixin
from docker.api.container import ContainerApiMixin
from docker.api.daemon import DaemonApiMixin
from docker.api.exec_api import ExecApiMixin
from docker.api.image import ImageApiMixin
from docker.api.network import NetworkApiMixin
from docker.api.plugin import PluginApiMixin
from docker.api.secret import SecretApiMixin
from docker.api.service import ServiceApiMixin
from docker.api.swarm import SwarmApiMixin
from docker.api.volume import VolumeApiMixin
from effects import blocks

class APIClient(BuildApiMixin, ConfigApiMixin, ContainerApiMixin, DaemonApiMixin, ExecApiMixin, ImageApiMixin, NetworkApiMixin, PluginApiMixin, SecretApiMixin, ServiceApiMixin, SwarmApiMixin, VolumeApiMixin):
    @overload
    @blocks("sdk", instead="aiodocker.Docker")
    def __init__(
        self, *, version: Literal["auto"], **options,
    ) -> None: ...  # check: can be given by position
    @overload
    def __init__(self, *, version, **options) -> None: ...  # check: can be given by position
    @overload
    @blocks("sdk", instead="aiodocker.Docker")
    def __init__(self, *args, **options) -> None: ...
    def close(self): ...  # check: of requests.Session
    def __enter__(self) -> Self: ...  # check: of requests.Session
    @blocks("file")
    def reload_config(self, dockercfg_path=...): ...
