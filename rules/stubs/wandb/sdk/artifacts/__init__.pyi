# wandb.sdk.artifacts.
