# storage3 2.34.
