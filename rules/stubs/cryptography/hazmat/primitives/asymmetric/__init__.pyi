# cryptography.hazmat.primitives.asymmetric.
