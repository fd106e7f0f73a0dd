# supabase_functions 2.34: functions, over HTTP.
from effects import blocks

class SyncFunctionsClient:
    @blocks("sdk", instead="supabase_functions.AsyncFunctionsClient.invoke")
    def invoke(self, function_name, invoke_options=None): ...
    def set_auth(self, token): ...
