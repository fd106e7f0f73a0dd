# huggingface_hub 2.4: signing in.

from effects import blocks

@blocks("sdk")
def login(token=..., *, add_to_git_credential=..., skip_if_logged_in=...): ...
def logout(token_name=...): ...
