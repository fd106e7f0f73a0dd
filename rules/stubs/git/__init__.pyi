# GitPython 3.2: runs git.

from git.cmd import Git as Git
from git.index.base import IndexFile as IndexFile
from git.objects.commit import Commit as Commit
from git.refs.head import HEAD as HEAD, Head as Head
from git.remote import Remote as Remote
from git.repo.base import Repo as Repo
