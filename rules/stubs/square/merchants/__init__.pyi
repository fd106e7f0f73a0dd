# square.merchants.
