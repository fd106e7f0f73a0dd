# kubernetes_asyncio 36.1.

from kubernetes_asyncio.watch.watch import Watch as Watch
