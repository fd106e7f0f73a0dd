# square.loyalty.
