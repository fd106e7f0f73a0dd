# python-socketio 5.

from socketio.asgi import ASGIApp as ASGIApp
from socketio.async_client import AsyncClient as AsyncClient
from socketio.async_manager import AsyncManager as AsyncManager
from socketio.async_namespace import AsyncClientNamespace as AsyncClientNamespace
from socketio.async_namespace import AsyncNamespace as AsyncNamespace
from socketio.async_redis_manager import AsyncRedisManager as AsyncRedisManager
from socketio.async_server import AsyncServer as AsyncServer
from socketio.async_simple_client import AsyncSimpleClient as AsyncSimpleClient
from socketio.client import Client as Client
from socketio.namespace import ClientNamespace as ClientNamespace
from socketio.namespace import Namespace as Namespace
from socketio.redis_manager import RedisManager as RedisManager
from socketio.server import Server as Server
from socketio.simple_client import SimpleClient as SimpleClient
