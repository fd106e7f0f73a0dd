# elasticsearch 9.5: tasks.
from effects import blocks

class TasksClient:
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.tasks.cancel")
    def cancel(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.tasks.get")
    def get(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.tasks.list")
    def list(self, **kwargs): ...
