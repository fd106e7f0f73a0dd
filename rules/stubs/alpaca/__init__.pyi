# alpaca.
