# GitPython 3.2.

from git.repo.base import Repo as Repo
