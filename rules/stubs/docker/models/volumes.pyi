# docker 7.2: volumes.

from typing import List

from docker.models.resource import Collection, Model
from effects import blocks

class Volume(Model):
    @blocks("sdk", instead="aiodocker.volumes.DockerVolume.delete")
    def remove(self, force=...): ...

class VolumeCollection(Collection):
    @blocks("sdk", instead="aiodocker.volumes.DockerVolumes.create")
    def create(self, name=..., **kwargs) -> Volume: ...
    @blocks("sdk", instead="aiodocker.volumes.DockerVolumes.get")
    def get(self, volume_id) -> Volume: ...
    @blocks("sdk", instead="aiodocker.volumes.DockerVolumes.list")
    def list(self, **kwargs) -> List[Volume]: ...
    @blocks("sdk", instead="aiodocker.volumes.DockerVolumes.prune")
    def prune(self, filters=...): ...
