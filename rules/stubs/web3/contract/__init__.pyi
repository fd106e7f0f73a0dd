# web3 8.0.

from web3.contract.async_contract import AsyncContract as AsyncContract
from web3.contract.contract import Contract as Contract, ContractConstructor as ContractConstructor
