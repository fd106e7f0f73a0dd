# kubernetes_asyncio.client.api.
