# ccxt 4.5.

from ccxt.pro.binance import binance

class binanceusdm(binance): ...
