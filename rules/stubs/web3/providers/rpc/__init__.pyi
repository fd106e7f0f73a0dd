# web3 8.0.

from web3.providers.rpc.async_rpc import AsyncHTTPProvider as AsyncHTTPProvider
from web3.providers.rpc.rpc import HTTPProvider as HTTPProvider
