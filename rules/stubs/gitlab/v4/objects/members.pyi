# python-gitlab 8.6.

from typing import Any, List, Literal, overload, Self

from effects import blocks, named

@named("gitlab.v4.objects.ProjectMemberManager.list")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class GroupMemberManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> GroupMember: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> GroupMember: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> GroupMember: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[GroupMember]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class GroupMember:
    @blocks("sdk")
    def delete(self, **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...

class ProjectMemberManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> ProjectMember: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> ProjectMember: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> ProjectMember: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[ProjectMember]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class ProjectMember:
    @blocks("sdk")
    def delete(self, **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...
