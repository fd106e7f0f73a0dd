# pyusb 1.3.

