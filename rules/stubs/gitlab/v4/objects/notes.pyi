# python-gitlab 8.6.

from typing import Any, List, Literal, overload, Self

from effects import blocks, named

@named("gitlab.v4.objects.ProjectNoteManager.list")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class ProjectIssueNoteManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> ProjectIssueNote: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> ProjectIssueNote: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> ProjectIssueNote: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[ProjectIssueNote]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class ProjectIssueNote:
    @blocks("sdk")
    def delete(self, **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...

class ProjectMergeRequestNoteManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> ProjectMergeRequestNote: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> ProjectMergeRequestNote: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> ProjectMergeRequestNote: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[ProjectMergeRequestNote]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class ProjectMergeRequestNote:
    @blocks("sdk")
    def delete(self, **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...

class ProjectNoteManager:
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> ProjectNote: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> ProjectNote: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[ProjectNote]: ...

class ProjectNote: ...
