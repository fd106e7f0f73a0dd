# kubernetes_asyncio 36.1.
