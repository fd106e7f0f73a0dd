# cryptography.hazmat.
