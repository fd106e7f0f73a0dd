# pyserial 3.5.

