# square.invoices.
