# python-gitlab 8.6.

from typing import Any, List, Literal, overload, Self

from effects import blocks, named

@named("gitlab.v4.objects.tags.ProjectTagManager.list")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class ProjectTagManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> ProjectTag: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> ProjectTag: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> ProjectTag: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[ProjectTag]: ...

class ProjectTag:
    @blocks("sdk")
    def delete(self, **kwargs): ...
