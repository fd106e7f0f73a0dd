# docker 7.2: secrets of a swarm.

from typing import List

from docker.models.resource import Collection, Model
from effects import blocks

class Secret(Model):
    @blocks("sdk")
    def remove(self): ...

class SecretCollection(Collection):
    @blocks("sdk")
    def create(self, **kwargs) -> Secret: ...
    @blocks("sdk")
    def get(self, secret_id) -> Secret: ...
    @blocks("sdk")
    def list(self, **kwargs) -> List[Secret]: ...
