# werkzeug: uploaded files, which a request has received before a view sees them.

from effects import blocks

class FileStorage:  # check: it stands in a module of its own below
    filename: str
    name: str
    content_type: str
    @blocks("file")
    def save(self, dst, buffer_size=16384) -> None: ...
    def close(self) -> None: ...
