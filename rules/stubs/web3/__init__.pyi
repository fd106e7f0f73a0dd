# web3 8.0.

from web3.main import AsyncWeb3 as AsyncWeb3, Web3 as Web3
from web3.providers.rpc import AsyncHTTPProvider as AsyncHTTPProvider, HTTPProvider as HTTPProvider
