# square.checkout.
