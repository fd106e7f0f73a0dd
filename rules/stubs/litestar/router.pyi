# Litestar: routers.

class Router:
    def register(self, value): ...
