# PyGithub 2.10.

from effects import blocks

class GitReleaseAsset:
    @blocks("sdk")
    def delete_asset(self): ...
    @blocks("sdk")
    def download_asset(self, path=..., chunk_size=...): ...
    @blocks("sdk")
    def update_asset(self, name, label=...) -> GitReleaseAsset: ...
