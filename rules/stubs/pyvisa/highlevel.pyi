# PyVISA 1: instruments.

from effects import blocks
from pyvisa.resources.messagebased import MessageBasedResource

class ResourceManager:
    @blocks("socket")
    def open_resource(self, resource_name, access_mode=..., **kwargs) -> MessageBasedResource: ...
    @blocks("socket")
    def list_resources(self, query=...): ...
    def close(self): ...
