# wandb.apis.
