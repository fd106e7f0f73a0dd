# square.customers.
