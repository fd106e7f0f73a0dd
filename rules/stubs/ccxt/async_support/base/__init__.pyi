# ccxt.async_support.base.
