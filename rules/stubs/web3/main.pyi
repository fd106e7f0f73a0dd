# web3 8.0: the entry.

from typing import Any, Coroutine, Self

from effects import blocks
from web3.eth.async_eth import AsyncEth
from web3.eth.eth import Eth
from web3.providers.rpc import (
    AsyncHTTPProvider as _AsyncHTTPProvider,
    HTTPProvider as _HTTPProvider,
)

class BaseWeb3:
    @staticmethod
    def to_wei(number, unit): ...
    @staticmethod
    def from_wei(number, unit): ...
    @staticmethod
    def to_hex(primitive=..., hexstr=..., text=...): ...
    @staticmethod
    def to_text(primitive=..., hexstr=..., text=...): ...
    @staticmethod
    def to_bytes(primitive=..., hexstr=..., text=...): ...
    @staticmethod
    def to_int(primitive=..., hexstr=..., text=...): ...
    @staticmethod
    def keccak(primitive=..., text=..., hexstr=...): ...
    @staticmethod
    def is_address(value): ...
    @staticmethod
    def to_checksum_address(value): ...

class Web3(BaseWeb3):
    eth: Eth  # check: made by __init__
    HTTPProvider = _HTTPProvider
    def __init__(self, provider=..., middleware=..., modules=..., **options) -> None: ...
    @blocks("sdk", instead="web3.AsyncWeb3.is_connected")
    def is_connected(self, show_traceback=...): ...
    @property
    @blocks("sdk")
    def client_version(self): ...

class AsyncWeb3(BaseWeb3):
    eth: AsyncEth  # check: made by __init__
    AsyncHTTPProvider = _AsyncHTTPProvider
    def __init__(self, provider=..., middleware=..., modules=..., **options) -> None: ...
    async def is_connected(self, show_traceback=...): ...
    async def __aenter__(self) -> Self: ...  # check: of persistent connections
    @property
    def client_version(self) -> Coroutine[Any, Any, str]: ...
