# ldap3 2.9; bonsai is one for asyncio.

from ldap3.core.connection import Connection as Connection
from ldap3.core.pooling import ServerPool as ServerPool
from ldap3.core.server import Server as Server
