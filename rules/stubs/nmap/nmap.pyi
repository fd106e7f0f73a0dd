# python-nmap: scans.

from typing import Any

from effects import blocks

class PortScanner:
    @blocks("process")
    def __init__(self, nmap_search_path=...) -> None: ...
    @blocks("process")
    def scan(self, hosts="127.0.0.1", ports=None, arguments="-sV", sudo=False, timeout=0) -> Any: ...
