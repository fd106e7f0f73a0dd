# square.payments.
