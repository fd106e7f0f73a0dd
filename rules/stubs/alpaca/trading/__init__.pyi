# alpaca.trading.
