# Sanic: requests, read whole.

from sanic.request.types import Request as Request
