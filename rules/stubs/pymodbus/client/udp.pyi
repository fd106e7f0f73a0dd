# pymodbus 3.16.

from pymodbus.client.base import ModbusBaseClient, ModbusBaseSyncClient

class ModbusUdpClient(ModbusBaseSyncClient):
    def __init__(self, host, *, framer=..., port=..., name=..., **options) -> None: ...

class AsyncModbusUdpClient(ModbusBaseClient):
    def __init__(self, host, *, framer=..., port=..., name=..., **options) -> None: ...
