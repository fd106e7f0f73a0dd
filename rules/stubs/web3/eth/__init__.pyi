# web3 8.0.

from web3.eth.async_eth import AsyncEth as AsyncEth
from web3.eth.eth import Eth as Eth
