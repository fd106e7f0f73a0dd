# python-gitlab 8.6.

from typing import Any, List, Literal, overload, Self

from effects import blocks, named

@named("gitlab.v4.objects.deployments.ProjectDeploymentManager.list")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class ProjectDeploymentManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> ProjectDeployment: ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> ProjectDeployment: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> ProjectDeployment: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[ProjectDeployment]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class ProjectDeployment:
    @blocks("sdk")
    def approval(self, status, comment=..., represented_as=..., **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...
