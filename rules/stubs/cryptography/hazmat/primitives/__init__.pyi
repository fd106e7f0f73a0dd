# cryptography.hazmat.primitives.
