# huggingface_hub 2.4: downloading, or looking at what is here.

from effects import blocks

@blocks("sdk")
def snapshot_download(repo_id, *, repo_type=..., revision=..., cache_dir=..., **options): ...
