# oss2 2.19: large files.

from effects import blocks

@blocks("sdk")
def resumable_upload(bucket, key, filename, store=..., headers=..., **options): ...
@blocks("sdk")
def resumable_download(bucket, key, filename, multiget_threshold=..., part_size=..., **options): ...
