# elasticsearch 9.5: nodes.
from effects import blocks

class NodesClient:
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.nodes.clear_repositories_metering_archive",
    )
    def clear_repositories_metering_archive(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.nodes.get_repositories_metering_info",
    )
    def get_repositories_metering_info(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.nodes.hot_threads")
    def hot_threads(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.nodes.info")
    def info(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.nodes.reload_secure_settings")
    def reload_secure_settings(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.nodes.stats")
    def stats(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.nodes.usage")
    def usage(self, **kwargs): ...
