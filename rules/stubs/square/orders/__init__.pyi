# square.orders.
