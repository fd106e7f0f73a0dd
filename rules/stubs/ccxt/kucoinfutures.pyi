# ccxt 4.5.

from ccxt.kucoin import kucoin

class kucoinfutures(kucoin): ...
