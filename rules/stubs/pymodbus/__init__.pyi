# pymodbus 3.16.

