# ccxt 4.5.

from ccxt.binance import binance

class binanceusdm(binance): ...
