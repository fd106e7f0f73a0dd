# torch 2: models, downloaded.

from effects import blocks

@blocks("sdk")
def load(repo_or_dir, model, *args, **options): ...
@blocks("sdk")
def load_state_dict_from_url(url, *args, **options): ...
@blocks("sdk")
def download_url_to_file(url, dst, *args, **options): ...
