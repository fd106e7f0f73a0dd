# cryptography 50.

