# aioboto3 15.5: what every resource is; its class is made at run time.

from typing import Any

class AIOBoto3ServiceResource:
    meta: Any
