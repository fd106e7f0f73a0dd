# docker 7.2.

from effects import blocks

class BuildApiMixin:
    @blocks("sdk", instead="aiodocker.Docker")
    def build(self, path=..., tag=..., quiet=..., fileobj=..., nocache=..., rm=..., **options): ...
    @blocks("sdk", instead="aiodocker.Docker")
    def prune_builds(self, filters=..., keep_storage=..., all=...): ...
