# ccxt 4.5.

from ccxt.pro.kucoin import kucoin

class kucoinfutures(kucoin): ...
