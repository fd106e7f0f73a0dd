# ntplib 0.4: asks a server for the time.

from typing import Any

from effects import blocks

class NTPClient:
    @blocks("socket")
    def request(self, host, version=2, port="ntp", timeout=5) -> Any: ...
