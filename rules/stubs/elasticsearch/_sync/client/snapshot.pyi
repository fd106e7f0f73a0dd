# elasticsearch 9.5: snapshot.
from effects import blocks

class SnapshotClient:
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.snapshot.cleanup_repository",
    )
    def cleanup_repository(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.snapshot.clone")
    def clone(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.snapshot.create")
    def create(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.snapshot.create_repository",
    )
    def create_repository(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.snapshot.delete")
    def delete(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.snapshot.delete_repository",
    )
    def delete_repository(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.snapshot.get")
    def get(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.snapshot.get_repository",
    )
    def get_repository(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.snapshot.repository_analyze",
    )
    def repository_analyze(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.snapshot.repository_verify_integrity",
    )
    def repository_verify_integrity(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.snapshot.restore")
    def restore(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.snapshot.status")
    def status(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.snapshot.verify_repository",
    )
    def verify_repository(self, **kwargs): ...
