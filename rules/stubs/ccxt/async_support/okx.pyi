# ccxt 4.5.

from ccxt.async_support.base.exchange import Exchange

class okx(Exchange): ...
