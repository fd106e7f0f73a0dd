# web3 8.0: contracts; their functions are attributes.

from effects import blocks

class Contract:
    functions: ContractFunctions
    events: ContractEvents
    @classmethod
    def constructor(cls, *args, **kwargs) -> ContractConstructor: ...

class ContractFunctions:
    def __getattr__(self, function_name) -> ContractFunction: ...
    def __getitem__(self, function_name) -> ContractFunction: ...

class ContractFunction:
    def __call__(self, *args, **kwargs) -> ContractFunction: ...
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractFunction.call")
    def call(self, transaction=..., block_identifier=..., state_override=..., **options): ...
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractFunction.estimate_gas")
    def estimate_gas(self, transaction=..., block_identifier=..., state_override=...): ...
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractFunction.transact")
    def transact(self, transaction=...): ...
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractFunction.build_transaction")
    def build_transaction(self, transaction=...): ...

class ContractConstructor:
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractConstructor.estimate_gas")
    def estimate_gas(self, *args, **kwargs): ...  # check: of the class and of its objects
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractConstructor.transact")
    def transact(self, *args, **kwargs): ...  # check: of the class and of its objects
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractConstructor.build_transaction")
    def build_transaction(self, *args, **kwargs): ...  # check: of the class and of its objects

class ContractEvents:
    def __getattr__(self, event_name) -> ContractEvent: ...
    def __getitem__(self, event_name) -> ContractEvent: ...

class ContractEvent:
    def __call__(self, *args, **kwargs) -> ContractEvent: ...
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractEvent.get_logs")
    def get_logs(self, *args, **kwargs): ...  # check: of the class and of its objects
    @blocks("sdk", instead="web3.contract.async_contract.AsyncContractEvent.create_filter")
    def create_filter(self, *args, **kwargs): ...  # check: of the class and of its objects
