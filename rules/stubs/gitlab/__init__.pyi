# python-gitlab 8.6: GitLab.

from gitlab.client import Gitlab as Gitlab, GitlabList as GitlabList
