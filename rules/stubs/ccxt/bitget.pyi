# ccxt 4.5.

from ccxt.base.exchange import Exchange

class bitget(Exchange): ...
