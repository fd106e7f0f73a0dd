# pygit2 1.21: repositories, over libgit2.

from effects import blocks
from pygit2.remotes import Remote as Remote
from pygit2.repository import Repository as Repository

@blocks("sdk")
def clone_repository(url, path, bare=..., repository=..., remote=..., **options) -> Repository: ...
@blocks("file")
def init_repository(path, bare=..., flags=..., mode=..., **options) -> Repository: ...
@blocks("file")
def discover_repository(path, *args, **kwargs): ...
