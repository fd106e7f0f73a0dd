# square.refunds.
