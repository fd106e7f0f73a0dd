# httpcore 1.0. Building a pool reads no certificates; the first connection does.

from httpcore._api import request as request
from httpcore._api import stream as stream
from httpcore._async.connection_pool import AsyncConnectionPool as AsyncConnectionPool
from httpcore._async.http_proxy import AsyncHTTPProxy as AsyncHTTPProxy
from httpcore._async.socks_proxy import AsyncSOCKSProxy as AsyncSOCKSProxy
from httpcore._models import Request as Request
from httpcore._models import Response as Response
from httpcore._sync.connection_pool import ConnectionPool as ConnectionPool
from httpcore._sync.http_proxy import HTTPProxy as HTTPProxy
from httpcore._sync.socks_proxy import SOCKSProxy as SOCKSProxy
