# nltk 3.10: downloads.

from effects import blocks

class Downloader:
    @blocks("sdk")
    def download(self, info_or_id=..., download_dir=..., quiet=..., force=..., **options): ...
    @blocks("sdk")
    def update(self, quiet=..., prefix=...): ...

@blocks("sdk")
def download(info_or_id=..., download_dir=..., **options): ...
