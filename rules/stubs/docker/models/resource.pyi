# docker 7.2: what all objects and collections do.

from effects import blocks

class Model:
    id: str
    short_id: str
    attrs: dict
    @blocks("sdk")
    def reload(self): ...

class Collection: ...
