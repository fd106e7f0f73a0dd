# wandb.apis.public.
