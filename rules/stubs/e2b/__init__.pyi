# e2b 2: sandboxes in the cloud.

from e2b.sandbox_async.main import AsyncSandbox as AsyncSandbox
from e2b.sandbox_sync.main import Sandbox as Sandbox
