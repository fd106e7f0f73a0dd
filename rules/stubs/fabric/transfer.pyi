# fabric: files.

from effects import blocks

class Transfer:
    @blocks("sdk", instead="asyncssh.scp")
    def get(self, remote, local=None, preserve_mode=True): ...
    @blocks("sdk", instead="asyncssh.scp")
    def put(self, local, remote=None, preserve_mode=True): ...
