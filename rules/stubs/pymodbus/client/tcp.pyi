# pymodbus 3.16.

from pymodbus.client.base import ModbusBaseClient, ModbusBaseSyncClient

class ModbusTcpClient(ModbusBaseSyncClient):
    def __init__(self, host, *, framer=..., port=..., name=..., **options) -> None: ...

class AsyncModbusTcpClient(ModbusBaseClient):
    def __init__(self, host, *, framer=..., port=..., name=..., **options) -> None: ...
