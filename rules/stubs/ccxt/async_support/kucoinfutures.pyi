# ccxt 4.5.

from ccxt.async_support.kucoin import kucoin

class kucoinfutures(kucoin): ...
