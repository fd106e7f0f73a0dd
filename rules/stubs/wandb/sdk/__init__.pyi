# wandb.sdk.
