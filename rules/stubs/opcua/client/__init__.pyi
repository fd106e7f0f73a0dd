# opcua.client.
