# elasticsearch 9.5: cluster.
from effects import blocks

class ClusterClient:
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.cluster.allocation_explain",
    )
    def allocation_explain(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.cluster.delete_component_template",
    )
    def delete_component_template(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.cluster.delete_voting_config_exclusions",
    )
    def delete_voting_config_exclusions(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.cluster.exists_component_template",
    )
    def exists_component_template(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.cluster.get_component_template",
    )
    def get_component_template(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.get_settings")
    def get_settings(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.health")
    def health(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.info")
    def info(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.pending_tasks")
    def pending_tasks(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.cluster.post_voting_config_exclusions",
    )
    def post_voting_config_exclusions(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.cluster.put_component_template",
    )
    def put_component_template(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.put_settings")
    def put_settings(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.remote_info")
    def remote_info(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.reroute")
    def reroute(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.state")
    def state(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.cluster.stats")
    def stats(self, **kwargs): ...
