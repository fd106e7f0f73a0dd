# nats-py 2: the client.
