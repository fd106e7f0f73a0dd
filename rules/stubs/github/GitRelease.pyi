# PyGithub 2.10.

from effects import blocks
from github.GitReleaseAsset import GitReleaseAsset
from github.PaginatedList import PaginatedList

class GitRelease:
    @blocks("sdk")
    def delete_release(self): ...
    @blocks("sdk")
    def update_release(self, name, message, draft=..., prerelease=..., **options) -> GitRelease: ...
    @blocks("sdk")
    def upload_asset(self, path, label=..., content_type=..., name=...) -> GitReleaseAsset: ...
    @blocks("sdk")
    def upload_asset_from_memory(
        self, file_like, file_size, name, **options,
    ) -> GitReleaseAsset: ...
    def get_assets(self) -> PaginatedList[GitReleaseAsset]: ...
