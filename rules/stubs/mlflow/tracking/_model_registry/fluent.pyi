# mlflow 3.17: the run at hand.

from effects import blocks

@blocks("sdk")
def register_model(model_uri, name, await_registration_for=..., *, tags=..., env_pack=...): ...
