# pyactiveresource 2.2: resources of a server.

from typing import Any

from effects import blocks

class ActiveResource:
    @classmethod
    @blocks("sdk")
    def find(cls, id_=..., from_=..., **kwargs) -> Any: ...
    @classmethod
    @blocks("sdk")
    def find_first(cls, from_=..., **kwargs) -> Any: ...
    @classmethod
    @blocks("sdk")
    def find_one(cls, from_, **kwargs) -> Any: ...
    @classmethod
    @blocks("sdk")
    def exists(cls, id_, **kwargs) -> Any: ...
    @classmethod
    @blocks("sdk")
    def create(cls, attributes) -> Any: ...
    @blocks("sdk")
    def save(self): ...
    @blocks("sdk")
    def reload(self): ...
    @blocks("sdk")
    def destroy(self): ...
