# google-api-core 2.33: operations that take long.

from effects import blocks
from google.api_core.future.polling import PollingFuture

class Operation(PollingFuture):
    @blocks("sdk", instead="google.api_core.operation_async.AsyncOperation.done")
    def done(self, retry=...): ...
    @blocks("sdk", instead="google.api_core.operation_async.AsyncOperation.cancel")
    def cancel(self): ...
    @blocks("sdk", instead="google.api_core.operation_async.AsyncOperation.cancelled")
    def cancelled(self): ...
