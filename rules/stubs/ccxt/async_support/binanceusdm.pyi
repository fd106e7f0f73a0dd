# ccxt 4.5.

from ccxt.async_support.binance import binance

class binanceusdm(binance): ...
