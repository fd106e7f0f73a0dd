# hvac 2.4: keys and values.

from typing import Any

from hvac.api.secrets_engines.kv_v1 import KvV1
from hvac.api.secrets_engines.kv_v2 import KvV2

class Kv:
    v1: KvV1
    v2: KvV2
    def __getattr__(self, item) -> Any: ...
