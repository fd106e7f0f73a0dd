# PyGithub 2.10.

from effects import blocks
from github.Issue import Issue
from github.PullRequest import PullRequest

class Notification:
    @blocks("sdk")
    def mark_as_read(self): ...
    @blocks("sdk")
    def mark_as_done(self): ...
    @blocks("sdk")
    def get_pull_request(self) -> PullRequest: ...
    @blocks("sdk")
    def get_issue(self) -> Issue: ...
