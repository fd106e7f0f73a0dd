# Falcon 4.

from falcon.util.sync import async_to_sync as async_to_sync
from falcon.util.sync import sync_to_async as sync_to_async
from falcon.util.sync import wrap_sync_to_async as wrap_sync_to_async
