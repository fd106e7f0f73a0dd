# PyGithub 2.10.

from effects import blocks

class PullRequestReview:
    @blocks("sdk")
    def dismiss(self, message): ...
    @blocks("sdk")
    def delete(self): ...
    @blocks("sdk")
    def edit(self, body): ...
