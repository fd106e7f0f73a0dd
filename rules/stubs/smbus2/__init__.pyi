# smbus2 0.6.

from smbus2.smbus2 import SMBus as SMBus, i2c_msg as i2c_msg
