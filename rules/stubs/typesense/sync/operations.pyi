# typesense 2.1: operations.
from effects import blocks

class Operations:
    @blocks("database", instead="typesense.async_.operations.AsyncOperations.perform")
    def perform(self, operation_name, query_params=None): ...
    @blocks("database", instead="typesense.async_.operations.AsyncOperations.is_healthy")
    def is_healthy(self): ...
    @blocks(
        "database", instead="typesense.async_.operations.AsyncOperations.toggle_slow_request_log",
    )
    def toggle_slow_request_log(self, log_slow_requests_time_params): ...
