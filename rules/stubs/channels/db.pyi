# channels 4: the database, in threads.

from effects import calls, role

from asgiref.sync import SyncToAsync

class DatabaseSyncToAsync(SyncToAsync): ...

@role("to-thread")
@calls("func", sync="thread")
def database_sync_to_async(func): ...  # check: a class
async def aclose_old_connections(): ...
