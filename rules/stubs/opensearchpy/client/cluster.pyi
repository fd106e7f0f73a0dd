# opensearch-py 3.2: cluster.
from effects import blocks

class ClusterClient:
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.cluster.health")
    def health(self, *, index=None, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.cluster.pending_tasks")
    def pending_tasks(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.cluster.state")
    def state(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.cluster.stats")
    def stats(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.cluster.reroute")
    def reroute(self, *, body=None, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.cluster.get_settings")
    def get_settings(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.cluster.put_settings")
    def put_settings(self, *, body, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.cluster.remote_info")
    def remote_info(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.cluster.allocation_explain",
    )
    def allocation_explain(self, *, body=None, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.delete_component_template",
    )
    def delete_component_template(self, *, name, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.get_component_template",
    )
    def get_component_template(self, *, name=None, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.put_component_template",
    )
    def put_component_template(self, **kwargs): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.exists_component_template",
    )
    def exists_component_template(self, *, name, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.delete_voting_config_exclusions",
    )
    def delete_voting_config_exclusions(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.post_voting_config_exclusions",
    )
    def post_voting_config_exclusions(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.delete_decommission_awareness",
    )
    def delete_decommission_awareness(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.delete_weighted_routing",
    )
    def delete_weighted_routing(self, *, body=None, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.get_decommission_awareness",
    )
    def get_decommission_awareness(
        self, *, awareness_attribute_name, params=None, headers=None
    ): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.cluster.get_weighted_routing",
    )
    def get_weighted_routing(self, *, attribute, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.cluster.put_decommission_awareness",
    )
    def put_decommission_awareness(self, **kwargs): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.cluster.put_weighted_routing",
    )
    def put_weighted_routing(self, **kwargs): ...
