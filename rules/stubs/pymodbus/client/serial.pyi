# pymodbus 3.16.

from pymodbus.client.base import ModbusBaseClient, ModbusBaseSyncClient

class ModbusSerialClient(ModbusBaseSyncClient):
    def __init__(self, port, *, framer=..., baudrate=..., bytesize=..., **options) -> None: ...

class AsyncModbusSerialClient(ModbusBaseClient):
    def __init__(self, port, *, framer=..., baudrate=..., bytesize=..., **options) -> None: ...
