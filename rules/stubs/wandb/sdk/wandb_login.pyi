# wandb 0.31: signing in.

from effects import blocks

@blocks("sdk")
def login(key=..., relogin=..., host=..., force=..., timeout=..., verify=..., **options): ...
