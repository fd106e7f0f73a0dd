# pymodbus 3.16.

from pymodbus.client.tcp import AsyncModbusTcpClient, ModbusTcpClient

class ModbusTlsClient(ModbusTcpClient):
    def __init__(self, host, *, sslctx=..., framer=..., port=..., name=..., **options) -> None: ...

class AsyncModbusTlsClient(AsyncModbusTcpClient):
    def __init__(self, host, *, sslctx=..., framer=..., port=..., name=..., **options) -> None: ...
