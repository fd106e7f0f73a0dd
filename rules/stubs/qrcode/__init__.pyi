# qrcode 8.2.

from qrcode.main import QRCode as QRCode, make as make
