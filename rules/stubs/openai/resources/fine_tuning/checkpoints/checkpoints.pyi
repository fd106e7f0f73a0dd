# openai 3.51: fine_tuning.checkpoints.checkpoints.

from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissions, Permissions

class Checkpoints:
    permissions: Permissions

class AsyncCheckpoints:
    permissions: AsyncPermissions
