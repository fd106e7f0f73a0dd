# alpaca.data.
