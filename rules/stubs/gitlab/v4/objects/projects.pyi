# python-gitlab 8.6.

from typing import Any, List, Literal, overload, Self

from effects import blocks, named
from gitlab.v4.objects.branches import ProjectBranchManager
from gitlab.v4.objects.commits import ProjectCommitManager
from gitlab.v4.objects.deployments import ProjectDeploymentManager
from gitlab.v4.objects.environments import ProjectEnvironmentManager
from gitlab.v4.objects.files import ProjectFileManager
from gitlab.v4.objects.hooks import ProjectHookManager
from gitlab.v4.objects.issues import ProjectIssueManager
from gitlab.v4.objects.jobs import ProjectJobManager
from gitlab.v4.objects.labels import ProjectLabelManager
from gitlab.v4.objects.members import ProjectMemberManager
from gitlab.v4.objects.merge_requests import ProjectMergeRequestManager
from gitlab.v4.objects.milestones import ProjectMilestoneManager
from gitlab.v4.objects.notes import ProjectNoteManager
from gitlab.v4.objects.pipelines import ProjectPipelineManager
from gitlab.v4.objects.releases import ProjectReleaseManager
from gitlab.v4.objects.runners import ProjectRunnerManager
from gitlab.v4.objects.snippets import ProjectSnippetManager
from gitlab.v4.objects.tags import ProjectTagManager
from gitlab.v4.objects.triggers import ProjectTriggerManager
from gitlab.v4.objects.variables import ProjectVariableManager
from gitlab.v4.objects.wikis import ProjectWikiManager

@named("gitlab.v4.objects.projects.ProjectManager.list")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class ProjectManager:
    @blocks("sdk")
    def create(self, data=..., **kwargs) -> Project: ...
    @blocks("sdk")
    def delete(self, id=..., **kwargs): ...
    @overload
    def get(
        self, id, *, lazy: Literal[True], **kwargs,
    ) -> Project: ...  # check: can be given by position
    @overload
    @blocks("sdk")
    def get(self, id, *args, **kwargs) -> Project: ...
    @blocks("sdk")
    def head(self, id=..., **kwargs): ...
    @blocks("sdk")
    def import_bitbucket_server(
        self, bitbucket_server_url, bitbucket_server_username, personal_access_token,
        bitbucket_server_project, bitbucket_server_repo, **kwargs,
    ): ...
    @blocks("sdk")
    def import_github(self, personal_access_token, repo_id, target_namespace, **kwargs): ...
    @blocks("sdk")
    def import_project(self, file, path, name=..., namespace=..., overwrite=..., **kwargs): ...
    @overload
    def list(self, *, iterator: Literal[True], **kwargs) -> _Steps: ...
    @overload
    @blocks("sdk")
    def list(self, *args, **kwargs) -> List[Project]: ...
    @blocks("sdk")
    def remote_import(self, url, path, name=..., namespace=..., overwrite=..., **kwargs): ...
    @blocks("sdk")
    def remote_import_s3(
        self, path, region, bucket_name, file_key, access_key_id, secret_access_key, **kwargs,
    ): ...
    @blocks("sdk")
    def update(self, id=..., new_data=..., **kwargs): ...

class Project:
    branches: ProjectBranchManager
    commits: ProjectCommitManager
    deployments: ProjectDeploymentManager
    environments: ProjectEnvironmentManager
    files: ProjectFileManager
    hooks: ProjectHookManager
    issues: ProjectIssueManager
    jobs: ProjectJobManager
    labels: ProjectLabelManager
    members: ProjectMemberManager
    mergerequests: ProjectMergeRequestManager
    milestones: ProjectMilestoneManager
    notes: ProjectNoteManager
    pipelines: ProjectPipelineManager
    releases: ProjectReleaseManager
    runners: ProjectRunnerManager
    snippets: ProjectSnippetManager
    tags: ProjectTagManager
    triggers: ProjectTriggerManager
    variables: ProjectVariableManager
    wikis: ProjectWikiManager
    @blocks("sdk")
    def archive(self, **kwargs): ...
    @blocks("sdk")
    def create_fork_relation(self, forked_from_id, **kwargs): ...
    @blocks("sdk")
    def delete(self, **kwargs): ...
    @blocks("sdk")
    def delete_fork_relation(self, **kwargs): ...
    @blocks("sdk")
    def delete_merged_branches(self, **kwargs): ...
    @blocks("sdk")
    def housekeeping(self, **kwargs): ...
    @blocks("sdk")
    def languages(self, **kwargs): ...
    @blocks("sdk")
    def mirror_pull(self, **kwargs): ...
    @blocks("sdk")
    def mirror_pull_details(self, **kwargs): ...
    @blocks("sdk")
    def refresh(self, **kwargs): ...
    @blocks("sdk")
    def repository_archive(self, sha=..., streamed=..., action=..., chunk_size=..., **kwargs): ...
    @blocks("sdk")
    def repository_blob(self, sha, **kwargs): ...
    @blocks("sdk")
    def repository_compare(self, from_, to, **kwargs): ...
    @blocks("sdk")
    def repository_contributors(self, **kwargs): ...
    @blocks("sdk")
    def repository_merge_base(self, refs, **kwargs): ...
    @blocks("sdk")
    def repository_raw_blob(self, sha, streamed=..., action=..., chunk_size=..., **kwargs): ...
    @blocks("sdk")
    def repository_tree(self, path=..., ref=..., recursive=..., **kwargs): ...
    @blocks("sdk")
    def restore(self, **kwargs): ...
    @blocks("sdk")
    def save(self, **kwargs): ...
    @blocks("sdk")
    def search(self, scope, search, **kwargs): ...
    @blocks("sdk")
    def share(self, group_id, group_access, expires_at=..., **kwargs): ...
    @blocks("sdk")
    def snapshot(self, wiki=..., streamed=..., action=..., chunk_size=..., **kwargs): ...
    @blocks("sdk")
    def star(self, **kwargs): ...
    @blocks("sdk")
    def transfer(self, to_namespace, **kwargs): ...
    @blocks("sdk")
    def trigger_pipeline(self, ref, token, variables=..., inputs=..., **kwargs): ...
    @blocks("sdk")
    def unarchive(self, **kwargs): ...
    @blocks("sdk")
    def unshare(self, group_id, **kwargs): ...
    @blocks("sdk")
    def unstar(self, **kwargs): ...
    @blocks("sdk")
    def update_submodule(self, submodule, branch, commit_sha, **kwargs): ...
    @blocks("sdk")
    def upload(self, filename, filedata=..., filepath=..., **kwargs): ...
