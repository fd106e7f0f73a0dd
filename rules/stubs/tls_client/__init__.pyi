# tls_client 2.0.

from tls_client.async_sessions import AsyncSession as AsyncSession
from tls_client.sessions import Session as Session
