# opensearch-py 3.2: tasks.
from effects import blocks

class TasksClient:
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.tasks.list")
    def list(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.tasks.cancel")
    def cancel(self, *, task_id=None, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.tasks.get")
    def get(self, *, task_id=None, params=None, headers=None): ...
