# ccxt.base.
