# kubernetes 37.0.
