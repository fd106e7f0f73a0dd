# docker 7.2: nodes of a swarm.

from typing import List

from docker.models.resource import Collection, Model
from effects import blocks

class Node(Model):
    @blocks("sdk")
    def update(self, node_spec): ...
    @blocks("sdk")
    def remove(self, force=...): ...

class NodeCollection(Collection):
    @blocks("sdk")
    def get(self, node_id) -> Node: ...
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[Node]: ...
