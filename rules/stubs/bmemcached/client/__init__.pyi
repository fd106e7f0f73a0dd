# python-binary-memcached 0.33: clients.
