# web3.providers.
