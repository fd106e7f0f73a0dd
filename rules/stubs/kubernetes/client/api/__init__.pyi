# kubernetes.client.api.
