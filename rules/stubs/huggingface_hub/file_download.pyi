# huggingface_hub 2.4: downloading, or looking at what is here.

from effects import blocks

@blocks("sdk")
def hf_hub_download(repo_id, filename, *, subfolder=..., repo_type=..., **options): ...
@blocks("sdk")
def get_hf_file_metadata(url, token=..., timeout=..., library_name=..., **options): ...
