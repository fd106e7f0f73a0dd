# docker 7.2: networks.

from typing import List

from docker.models.resource import Collection, Model
from effects import blocks

class Network(Model):
    @blocks("sdk", instead="aiodocker.networks.DockerNetwork.connect")
    def connect(self, container, *args, **kwargs): ...
    @blocks("sdk", instead="aiodocker.networks.DockerNetwork.disconnect")
    def disconnect(self, container, *args, **kwargs): ...
    @blocks("sdk", instead="aiodocker.networks.DockerNetwork.delete")
    def remove(self): ...

class NetworkCollection(Collection):
    @blocks("sdk", instead="aiodocker.networks.DockerNetworks.create")
    def create(self, name, *args, **kwargs) -> Network: ...
    @blocks("sdk", instead="aiodocker.networks.DockerNetworks.get")
    def get(self, network_id, *args, **kwargs) -> Network: ...
    @blocks("sdk", instead="aiodocker.networks.DockerNetworks.list")
    def list(self, *args, **kwargs) -> List[Network]: ...
    @blocks("sdk", instead="aiodocker.networks.DockerNetworks.prune")
    def prune(self, filters=...): ...
