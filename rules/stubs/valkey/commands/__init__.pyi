# valkey 6.2: the commands.
from .cluster import ValkeyClusterCommands as ValkeyClusterCommands
from .cluster import AsyncValkeyClusterCommands as AsyncValkeyClusterCommands
from .core import AsyncCoreCommands as AsyncCoreCommands
from .core import CoreCommands as CoreCommands
from .valkeymodules import AsyncValkeyModuleCommands as AsyncValkeyModuleCommands
from .valkeymodules import ValkeyModuleCommands as ValkeyModuleCommands
from .sentinel import AsyncSentinelCommands as AsyncSentinelCommands
from .sentinel import SentinelCommands as SentinelCommands
