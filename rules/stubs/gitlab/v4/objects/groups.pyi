# python-gitlab 8.6.

from typing import Any, List, Literal, overload, Self

from effects import blocks, named
from gitlab.v4.objects.hooks import GroupHookManager
from gitlab.v4.objects.issues import GroupIssueManager
from gitlab.v4.objects.labels import GroupLabelManager
from gitlab.v4.objects.members import GroupMemberManager
from gitlab.v4.objects.merge_requests import GroupMergeRequestManager
from gitlab.v4.objects.milestones import GroupMilestoneManager
from gitlab.v4.objects.runners import GroupRunnerManager
from gitlab.v4.objects.variables import GroupVariableManager
from gitlab.v4.objects.wikis import GroupWikiManager

@named("gitlab.v4.objects.groups.GroupManager.list")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class GroupManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> Group: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> Group: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> Group: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @blocks("sdk")
    def import_group(self, file, path, name, parent_id=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[Group]: ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class Group:
    hooks: GroupHookManager
    issues: GroupIssueManager
    labels: GroupLabelManager
    members: GroupMemberManager
    mergerequests: GroupMergeRequestManager
    milestones: GroupMilestoneManager
    runners: GroupRunnerManager
    variables: GroupVariableManager
    wikis: GroupWikiManager
    @blocks("sdk")
    def delete(self, **kwargs): ...
    @blocks("sdk")
    def ldap_sync(self, **kwargs): ...
    @blocks("sdk")
    def restore(self, **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...
    @blocks("sdk")
    def search(self, scope, search, **kwargs): ...
    @blocks("sdk")
    def share(self, group_id, group_access, expires_at=..., **kwargs): ...
    @blocks("sdk")
    def transfer(self, group_id=..., **kwargs): ...
    @blocks("sdk")
    def transfer_project(self, project_id, **kwargs): ...
    @blocks("sdk")
    def unshare(self, group_id, **kwargs): ...
