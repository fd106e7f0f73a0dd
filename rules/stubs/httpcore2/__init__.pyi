# httpcore2 2.16. Building a pool reads no certificates; the first connection does.

from httpcore2._api import request as request
from httpcore2._api import stream as stream
from httpcore2._async.connection_pool import AsyncConnectionPool as AsyncConnectionPool
from httpcore2._async.http_proxy import AsyncHTTPProxy as AsyncHTTPProxy
from httpcore2._async.socks_proxy import AsyncSOCKSProxy as AsyncSOCKSProxy
from httpcore2._models import Request as Request
from httpcore2._models import Response as Response
from httpcore2._sync.connection_pool import ConnectionPool as ConnectionPool
from httpcore2._sync.http_proxy import HTTPProxy as HTTPProxy
from httpcore2._sync.socks_proxy import SOCKSProxy as SOCKSProxy
