# zeroconf._services.
