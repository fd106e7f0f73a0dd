# docker 7.2: configurations of a swarm.

from typing import List

from docker.models.resource import Collection, Model
from effects import blocks

class Config(Model):
    @blocks("sdk")
    def remove(self): ...

class ConfigCollection(Collection):
    @blocks("sdk")
    def create(self, **kwargs) -> Config: ...
    @blocks("sdk")
    def get(self, config_id) -> Config: ...
    @blocks("sdk")
    def list(self, **kwargs) -> List[Config]: ...
