# firebase-admin 7.7: checking apps, with keys that are fetched.

from effects import blocks

@blocks("sdk")
def verify_token(token, app=..., consume=...): ...
