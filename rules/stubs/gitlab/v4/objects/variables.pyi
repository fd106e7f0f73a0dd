# python-gitlab 8.6.

from typing import Any, List, Literal, overload, Self

from effects import blocks, named

@named("gitlab.v4.objects.ProjectVariableManager.list")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class GroupVariableManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> GroupVariable: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> GroupVariable: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> GroupVariable: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[GroupVariable]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class GroupVariable:
    @blocks("sdk")
    def delete(self, **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...

class ProjectVariableManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> ProjectVariable: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> ProjectVariable: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> ProjectVariable: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[ProjectVariable]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class ProjectVariable:
    @blocks("sdk")
    def delete(self, **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...
