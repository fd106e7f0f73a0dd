# asyncua.client.
