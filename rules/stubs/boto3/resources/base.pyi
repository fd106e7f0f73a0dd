# boto3 1.40: what every resource is; its class is made at run time.

from typing import Any

class ServiceResource:
    meta: Any
