# python-gitlab 8.6.

from typing import Any, List, Literal, overload, Self

from effects import blocks, named

@named("gitlab.v4.objects.releases.ProjectReleaseManager.list")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class ProjectReleaseManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> ProjectRelease: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> ProjectRelease: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> ProjectRelease: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[ProjectRelease]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class ProjectRelease:
    @blocks("sdk")
    def save(self, **kwargs): ...
