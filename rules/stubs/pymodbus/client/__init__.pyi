# pymodbus 3.16.

from pymodbus.client.serial import (
    AsyncModbusSerialClient as AsyncModbusSerialClient,
    ModbusSerialClient as ModbusSerialClient,
)
from pymodbus.client.tcp import (
    AsyncModbusTcpClient as AsyncModbusTcpClient,
    ModbusTcpClient as ModbusTcpClient,
)
from pymodbus.client.tls import (
    AsyncModbusTlsClient as AsyncModbusTlsClient,
    ModbusTlsClient as ModbusTlsClient,
)
from pymodbus.client.udp import (
    AsyncModbusUdpClient as AsyncModbusUdpClient,
    ModbusUdpClient as ModbusUdpClient,
)
